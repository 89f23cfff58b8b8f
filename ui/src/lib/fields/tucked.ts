// Fields that Passerelle fills by itself: they can be seen and mended, and stay out of the way until then.

const TUCKED: Record<string, { title: string; names: readonly string[] }> = {
  Annex: { title: "ui-file-details", names: ["file_name", "sha256", "media_type", "size", "pages"] },
  SignOff: { title: "ui-version-details", names: ["digest"] },
};

/** Which fields of a type of item stand behind a disclosure. */
export function tuckedFields(type: string): { title: string; names: readonly string[] } | undefined {
  return TUCKED[type];
}
