//! From a dossier to PDF: composition, typesetting with Typst, annex volume with printpdf.
