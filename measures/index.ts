import accessRights from './catalog/access-rights';
import accountInventory from './catalog/account-inventory';
import antivirus from './catalog/antivirus';
import assetInventory from './catalog/asset-inventory';
import backup from './catalog/backup';
import bcp from './catalog/bcp';
import cardMonitoring from './catalog/card-monitoring';
import certification from './catalog/certification';
import changeReview from './catalog/change-review';
import contactDesk from './catalog/contact-desk';
import containment from './catalog/containment';
import credentialReset from './catalog/credential-reset';
import darkWebMonitoring from './catalog/dark-web-monitoring';
import dataEncryption from './catalog/data-encryption';
import dataHandling from './catalog/data-handling';
import dataMinimisation from './catalog/data-minimisation';
import deviceControl from './catalog/device-control';
import edr from './catalog/edr';
import emailWebFiltering from './catalog/email-web-filtering';
import exposureCheck from './catalog/exposure-check';
import externalExperts from './catalog/external-experts';
import firewall from './catalog/firewall';
import forensics from './catalog/forensics';
import hardening from './catalog/hardening';
import incidentResponse from './catalog/incident-response';
import integrityMonitoring from './catalog/integrity-monitoring';
import intrusionBlocking from './catalog/intrusion-blocking';
import ipRestriction from './catalog/ip-restriction';
import logManagement from './catalog/log-management';
import loginProtection from './catalog/login-protection';
import mfa from './catalog/mfa';
import missendPrevention from './catalog/missend-prevention';
import monitoring from './catalog/monitoring';
import networkSegmentation from './catalog/network-segmentation';
import notifyAffected from './catalog/notify-affected';
import passwordHashing from './catalog/password-hashing';
import passwordPolicy from './catalog/password-policy';
import patching from './catalog/patching';
import paymentSecurity from './catalog/payment-security';
import penetrationTest from './catalog/penetration-test';
import physicalSecurity from './catalog/physical-security';
import policeReport from './catalog/police-report';
import policy from './catalog/policy';
import privilegedAccess from './catalog/privileged-access';
import publicDisclosure from './catalog/public-disclosure';
import rebuild from './catalog/rebuild';
import regulatorReport from './catalog/regulator-report';
import releaseApproval from './catalog/release-approval';
import remoteAccess from './catalog/remote-access';
import responseTeam from './catalog/response-team';
import riskAssessment from './catalog/risk-assessment';
import searchRemoval from './catalog/search-removal';
import secureDevelopment from './catalog/secure-development';
import secureTransport from './catalog/secure-transport';
import securityAudit from './catalog/security-audit';
import securityGovernance from './catalog/security-governance';
import soc from './catalog/soc';
import testDataSeparation from './catalog/test-data-separation';
import training from './catalog/training';
import vendorOversight from './catalog/vendor-oversight';
import vendorSelection from './catalog/vendor-selection';
import vulnerabilityAssessment from './catalog/vulnerability-assessment';
import vulnerabilityFix from './catalog/vulnerability-fix';
import vulnerabilityIntelligence from './catalog/vulnerability-intelligence';
import waf from './catalog/waf';
import type { Measure } from './measure';

const catalog = [
  ipRestriction,
  accessRights,
  exposureCheck,
  mfa,
  passwordPolicy,
  credentialReset,
  accountInventory,
  privilegedAccess,
  loginProtection,
  waf,
  firewall,
  networkSegmentation,
  remoteAccess,
  intrusionBlocking,
  secureTransport,
  hardening,
  emailWebFiltering,
  edr,
  antivirus,
  deviceControl,
  patching,
  vulnerabilityIntelligence,
  vulnerabilityAssessment,
  penetrationTest,
  vulnerabilityFix,
  secureDevelopment,
  dataEncryption,
  passwordHashing,
  dataMinimisation,
  paymentSecurity,
  testDataSeparation,
  backup,
  dataHandling,
  monitoring,
  soc,
  logManagement,
  integrityMonitoring,
  assetInventory,
  vendorSelection,
  vendorOversight,
  changeReview,
  releaseApproval,
  missendPrevention,
  rebuild,
  securityGovernance,
  incidentResponse,
  training,
  riskAssessment,
  securityAudit,
  policy,
  bcp,
  externalExperts,
  certification,
  physicalSecurity,
  containment,
  forensics,
  regulatorReport,
  policeReport,
  notifyAffected,
  contactDesk,
  searchRemoval,
  cardMonitoring,
  darkWebMonitoring,
  publicDisclosure,
  responseTeam,
] as const satisfies readonly Measure[];

/** The id of a measure of the catalog. */
export type MeasureId = (typeof catalog)[number]['id'];

/** All measures, in the order they are shown: by group, and within a group as listed. */
export const measures: readonly Measure<MeasureId>[] = catalog;

const byId: ReadonlyMap<string, Measure<MeasureId>> = new Map(
  measures.map((measure) => [measure.id, measure]),
);

/** Whether an id from outside (a stored record, an imported file) names a measure of this version. */
export function isMeasureId(id: string): id is MeasureId {
  return byId.has(id);
}

/** The measure of an id; undefined only for an id this version does not know. */
export function measureById(id: MeasureId): Measure<MeasureId>;
export function measureById(id: string): Measure<MeasureId> | undefined;
export function measureById(id: string): Measure<MeasureId> | undefined {
  return byId.get(id);
}
