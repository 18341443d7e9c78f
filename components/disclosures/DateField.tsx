interface DateFieldProps {
  label: string;
  /** ISO date, of a day or of a month, or ''. */
  value: string;
  onChange: (value: string) => void;
}

/** A date as notices have it: of a day, or of a month alone. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type={value.length === 7 ? 'month' : 'date'}
        max="9999-12-31"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
