/** The database was made by a newer version of the product. Nothing in it was touched. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

/** The browser refused to open or write storage (private mode, policy, disk full). `cause` is its error. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}

/** Another window (one with an older version, say) keeps the database from opening. Once it has closed, it opens. */
export class StoreBlocked extends Error {
  override name = 'StoreBlocked';
}

/** 対象外 was asked for without a reason. Nothing was changed. */
export class ReasonMissing extends Error {
  override name = 'ReasonMissing';
}

/** There is no such record, history entry or change. */
export class RecordMissing extends Error {
  override name = 'RecordMissing';
}

/** A record that was to be taken in is not what it says it is. Nothing was changed. */
export class RecordDamaged extends Error {
  override name = 'RecordDamaged';
}
