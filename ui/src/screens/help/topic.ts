// The pages of the help by name: `index`, `stage/…`, `rules`, `rule/…`, `glossary`, `glossary/…`, `keys`, `about`.

export interface Topic {
  page: string;
  /** What the page is about: a stage, a rule's code or a word's message. */
  of: string;
}

export function readTopic(topic: string): Topic {
  const [page = "index", ...of] = topic.split("/");
  return { page, of: of.join("/") };
}
