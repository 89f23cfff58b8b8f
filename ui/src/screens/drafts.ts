// The documents that are drafted, in the order in which a partnership needs them, and what they are exported as.
import type { DraftDocument, ExportKind } from "../backend";

export const DRAFTS = ["presentation_sheet", "partner_profile", "approach_letter", "agreement", "deliberation"] as const satisfies readonly DraftDocument[];

export const EXPORTED_AS: Record<DraftDocument, ExportKind> = {
  presentation_sheet: "sheet",
  partner_profile: "profile",
  approach_letter: "letter",
  agreement: "agreement",
  deliberation: "deliberation",
};
