// The home: beginning, finding, putting away, receiving.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { Arrival, ConflictView, Review } from "../src/backend";
import type { JsonRecord } from "../src/lib/shape";
import { Bench, barriers, faults } from "./browser";

let bench: Bench;

beforeAll(async () => {
  bench = await Bench.start();
});

afterAll(async () => {
  await bench.stop();
});

const calls = (page: Page, command: string) =>
  page.evaluate((name) => window.passerelle.calls.filter((call) => call.command === name).map((call) => call.arguments), command);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function dossier(title: string, deadline?: string): JsonRecord {
  const target_calls = deadline === undefined ? [] : [{ id: "call", call: "aimf", deadline }];
  return { start: { title: { fr: title, en: title }, main_language: "fr", country: "CG", partner_country: "FR", target_calls } };
}

const THREE = [
  { handle: "ecoles", content: dossier("Écoles reliées", inDays(90)) },
  { handle: "marches", content: dossier("Marchés propres", inDays(12)) },
  { handle: "eau", content: dossier("Eau pour tous", inDays(-40)) },
];

const titles = (page: Page) => page.locator("[data-handle]").allTextContents();

describe("the list", () => {
  test("says how long is left in words, and sorts by what is asked", async () => {
    const page = await bench.open({ dossiers: THREE });
    const row = (title: string) => page.locator("li", { has: page.getByRole("button", { name: title, exact: true }) });
    expect(await row("Marchés propres").innerText()).toContain("Dans 12 jours");
    expect(await row("Eau pour tous").innerText()).toContain("Date passée");
    expect(await row("Écoles reliées").innerText()).toContain("2 · Portage");
    expect(await row("Écoles reliées").innerText()).toMatch(/12 règles respectées sur 17\s+2 points bloquants/);
    await page.getByLabel("Trier par").selectOption("deadline");
    expect(await titles(page)).toEqual(["Marchés propres", "Écoles reliées", "Eau pour tous"]);
    await page.getByLabel("Trier par").selectOption("title");
    expect(await titles(page)).toEqual(["Eau pour tous", "Écoles reliées", "Marchés propres"]);
    await page.reload();
    await page.locator("[data-handle]").first().waitFor();
    expect(await titles(page), "the order is kept for the next start").toEqual(["Eau pour tous", "Écoles reliées", "Marchés propres"]);
  });

  test("has a menu for each dossier that keys alone can work", async () => {
    const page = await bench.open({ dossiers: THREE });
    await page.getByRole("button", { name: "Autres actions pour Eau pour tous" }).focus();
    await page.keyboard.press("ArrowDown");
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
    expect(await focused()).toBe("Ouvrir");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("Archiver");
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Autres actions pour Eau pour tous");
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.getByText("« Eau pour tous » est archivé.").waitFor();
    expect(await titles(page)).toEqual(["Écoles reliées", "Marchés propres"]);
    expect(await focused()).toBe("Remettre dans la liste");
    await page.keyboard.press("Enter");
    await page.locator('[data-handle="eau"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-handle"))).toBe("eau");
  });

  test("keeps what was put away under a fold", async () => {
    const page = await bench.open({ dossiers: [...THREE, { handle: "vieux", content: dossier("Un vieux projet"), archived: true }] });
    expect(await titles(page)).not.toContain("Un vieux projet");
    await page.getByText("Dossiers archivés (1)").click();
    await page.getByRole("button", { name: "Remettre dans la liste : Un vieux projet" }).click();
    await page.locator('[data-handle="vieux"]').waitFor();
  });

  test("duplicates a dossier and says what was kept", async () => {
    const page = await bench.open({ dossiers: THREE });
    await page.getByRole("button", { name: "Autres actions pour Eau pour tous" }).click();
    await page.getByRole("menuitem", { name: "Dupliquer" }).click();
    await page.getByRole("status").filter({ hasText: "Le reste est vide, à commencer par le titre." }).waitFor();
    expect(await page.locator('[data-path="start/country"]').inputValue()).toBe("CG");
    expect(await page.locator('[data-path="start/title/fr"]').inputValue()).toBe("");
    await page.getByRole("button", { name: "Compris" }).click();
    await page.getByText("Le reste est vide").waitFor({ state: "detached" });
  });
});

describe("the search", () => {
  test("finds texts whatever the accents and leads to their field", async () => {
    const content = { ...dossier("Marchés propres"), motivations: { statement: { fr: "Nourrir le cœur de la ville." } } };
    const page = await bench.open({ dossiers: [{ handle: "one", content }, ...THREE.slice(0, 1)] });
    await page.getByLabel("Rechercher dans tous les dossiers").pressSequentially("cœur de la");
    await page.getByText("1 dossier trouvé").waitFor();
    expect(await page.locator("mark").allTextContents()).toEqual(["cœur de la"]);
    expect(await barriers(page)).toEqual([]);
    await page.locator('[data-hit="motivations/statement/fr"]').click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "motivations/statement/fr");
    await page.getByRole("button", { name: "Dossiers" }).click();
    expect(await page.getByLabel("Rechercher dans tous les dossiers").inputValue(), "the search is there again").toBe("cœur de la");
  });

  test("says what to try where nothing is found, and Escape brings the list back", async () => {
    const page = await bench.open({ dossiers: THREE });
    await page.getByLabel("Rechercher dans tous les dossiers").fill("montagne");
    await page.getByText("Aucun dossier ne contient « montagne ».").waitFor();
    await page.getByText("Essayez moins de mots, ou le début d’un mot.").waitFor();
    await page.keyboard.press("Escape");
    await page.locator('[data-handle="eau"]').waitFor();
  });

  test("finds what was put away, says so, and brings it back", async () => {
    const page = await bench.open({ dossiers: [...THREE, { handle: "vieux", content: dossier("Un vieux projet"), archived: true }] });
    await page.getByLabel("Rechercher dans tous les dossiers").fill("vieux");
    await page.getByText("Archivé", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Remettre dans la liste : Un vieux projet" }).click();
    await page.locator('[data-found="vieux"]').waitFor();
  });
});

describe("a new dossier", () => {
  test("asks side, countries, language and call, and all answers arrive", async () => {
    const page = await bench.open();
    await page.getByRole("button", { name: "Nouveau dossier" }).click();
    await page.getByLabel("Dans quel pays êtes-vous ?").selectOption("CG");
    expect(await page.getByRole("radio", { name: /^Au Sud/ }).isChecked(), "the side follows from the country").toBe(true);
    await page.getByLabel("Dans quel pays est votre partenaire ?").selectOption("FR");
    await page.getByText("C’est une coopération Sud–Nord.").waitFor();
    const offered = page.locator('input[name="call"]');
    await page.getByText("Réservé aux candidats de").waitFor();
    expect(await offered.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual(["", "aimf", "meae-generaliste-2025"]);
    await page.getByRole("radio", { name: /AIMF/ }).check();
    await page.getByRole("checkbox", { name: "Écrire aussi les textes en anglais" }).check();
    await page.getByLabel("Quel est le titre du projet ?").fill("Des écoles reliées");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Créer le dossier" }).click();
    await page.locator("[data-stage=start][aria-current=page]").waitFor();
    expect((await calls(page, "create"))[0]).toMatchObject({
      dossier: { title: "Des écoles reliées", language: "fr", country: "CG", partner_country: "FR", both_languages: true, call: "aimf" },
    });
    expect(faults(page)).toEqual([]);
  });

  test("a side that is chosen first puts its countries first", async () => {
    const page = await bench.open();
    await page.getByRole("button", { name: "Nouveau dossier" }).click();
    const first = () => page.locator("#new-country optgroup").first().getAttribute("label");
    await page.getByRole("radio", { name: /^Au Nord/ }).check();
    expect(await first()).toBe("Pays du Nord");
    await page.getByLabel("Dans quel pays êtes-vous ?").selectOption("FR");
    await page.getByRole("radio", { name: /^Au Sud/ }).check();
    expect(await first()).toBe("Pays du Sud");
    expect(await page.getByLabel("Dans quel pays êtes-vous ?").inputValue(), "France does not lie there").toBe("");
  });
});

test("a first start teaches in three lines and leads to the examples", async () => {
  const page = await bench.open();
  expect(await page.locator(".lesson li").count()).toBe(3);
  expect(await page.getByLabel("Rechercher dans tous les dossiers").count(), "there is nothing to search yet").toBe(0);
  await page.getByRole("button", { name: "Ouvrir un exemple" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("examples");
});

describe("receiving a file", () => {
  const arrival = (path: string, place: string, happened: Arrival["happened"], before: string, after: string): Arrival => ({
    path, place, happened, before, after, time: 1_793_000_000, author: "A. Diallo",
  });
  const card: Review["card"] = {
    handle: "ecoles", archived: false, title: { fr: "Écoles reliées", en: "Linked schools" }, country: "CG", partner_country: "FR",
    changed_at: 1_793_000_000, deadlines: [], stage: "carriers", stage_number: 2, solid: 1, stages: 13, call: { fr: "", en: "" },
    met: 3, rules: 17, blocking: 0, fictional: false,
  };
  const review: Review = {
    ticket: "ticket",
    file: "ecoles-retour.passerelle",
    card,
    known: card,
    stages: [
      { stage: "start", number: 0, arrivals: [arrival("start/acronym", "Point de départ › Nom court ou sigle", "two_values", "ECR", "ECOR")] },
      {
        stage: "challenges",
        number: 5,
        arrivals: Array.from({ length: 10 }, (_, index) =>
          arrival(`challenges/list/${index}`, `Enjeux et leviers › Enjeu ${index + 1}`, "added", "", `Enjeu ${index + 1}`),
        ),
      },
    ],
    places: 11,
    conflicts: 1,
    attachments: ["lettre-soutien.pdf", "croquis.jpg"],
    last: { author: "A. Diallo", time: 1_793_000_000 },
  };
  const conflicts: ConflictView[] = [
    {
      path: "start/acronym",
      label: "Point de départ › Nom court ou sigle",
      versions: [
        { value: "Écoles de Pointe-Noire", text: "Écoles de Pointe-Noire", time: 1_793_000_000, author: "A. Diallo" },
        { value: "Écoles du Havre", text: "Écoles du Havre", time: 1_793_100_000, author: "B. Martin" },
      ],
      removed: false,
    },
  ];

  test("shows what would change, stage by stage, and changes nothing until asked", async () => {
    const page = await bench.open({ dossiers: [{ handle: "ecoles", content: dossier("Écoles reliées"), conflicts }], review });
    await page.getByRole("button", { name: "Recevoir un fichier" }).click();
    await page.getByRole("heading", { level: 1, name: "Ce que ce fichier apporte" }).waitFor();
    await page.getByText("« ecoles-retour.passerelle » est une copie de votre dossier « Écoles reliées ».").waitFor();
    await page.getByText("11 passages seraient modifiés.").waitFor();
    await page.getByText("2 fichiers joints s’ajouteraient").waitFor();
    expect(await page.locator(".files li").allTextContents()).toEqual(["lettre-soutien.pdf", "croquis.jpg"]);
    expect(await page.locator("[data-arrival]").count(), "long lists are cut").toBe(9);
    await page.getByRole("button", { name: "Voir les 10 changements de cette étape" }).click();
    expect(await page.locator("[data-arrival]").count()).toBe(11);
    expect(await page.locator('[data-arrival="start/acronym"] mark').allTextContents()).toEqual(["ECR", "ECOR"]);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Plus tard" }).click();
    await page.locator('[data-handle="ecoles"]').waitFor();
    expect(await calls(page, "receive_reviewed")).toEqual([]);
    expect((await calls(page, "decline_reviewed")).length).toBe(1);
  });

  test("merges and leads to the versions to choose from, side by side", async () => {
    const page = await bench.open({ dossiers: [{ handle: "ecoles", content: dossier("Écoles reliées"), conflicts }], review });
    await page.getByRole("button", { name: "Recevoir un fichier" }).click();
    await page.getByRole("button", { name: "Fusionner" }).click();
    expect(await calls(page, "receive_reviewed")).toMatchObject([{ ticket: "ticket" }]);
    await page.getByRole("heading", { name: "Passages à départager" }).waitFor();
    const [one, other] = await page.locator(".version").evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    expect(one?.top, "they stand side by side").toBe(other?.top);
    expect(await page.locator(".version mark").allTextContents()).toEqual(["de Pointe-Noire", "du Havre"]);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Garder cette version : Écoles du Havre" }).click();
    await page.getByText("Il n’y a rien à départager.").waitFor();
    expect((await calls(page, "edit")).at(-1)).toMatchObject({ path: "start/acronym", value: "Écoles du Havre" });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h1");
  });

  test("shows a file first that the program was started with", async () => {
    const page = await bench.open({ dossiers: THREE, handed: [{ arriving: review }] });
    await page.getByRole("heading", { level: 1, name: "Ce que ce fichier apporte" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName), "it is read out").toBe("h1");
    await page.getByRole("button", { name: "Plus tard" }).click();
    await page.locator('[data-handle="ecoles"]').waitFor();
    expect(await calls(page, "receive_reviewed")).toEqual([]);
  });

  test("opens a dossier of the library that the system hands over, and keeps what was being typed", async () => {
    const page = await bench.open({ dossiers: THREE, handed: [{ here: "ecoles" }] });
    await page.locator('[data-stage="start"][aria-current="page"]').waitFor();
    await page.locator('[data-path="start/acronym"]').fill("CEMAP");
    await page.evaluate((file) => {
      window.passerelle.handed = [file];
      document.dispatchEvent(new Event("passerelle:file-handed"));
    }, { arriving: review });
    await page.getByRole("heading", { level: 1, name: "Ce que ce fichier apporte" }).waitFor();
    expect(await calls(page, "edit")).toMatchObject([{ path: "start/acronym", value: "CEMAP" }]);
  });

  test("a file that the system hands over keeps what was typed for a new dossier", async () => {
    const page = await bench.open({ dossiers: THREE });
    await page.getByRole("button", { name: "Nouveau dossier" }).click();
    const title = page.locator("form input[type=text], form input:not([type])").first();
    await title.fill("Des marchés propres");
    await page.evaluate((file) => {
      window.passerelle.handed = [file];
      document.dispatchEvent(new Event("passerelle:file-handed"));
    }, { arriving: review });
    await page.getByRole("heading", { level: 1, name: "Ce que ce fichier apporte" }).waitFor();
    expect(await title.isVisible(), "only the file is on the page").toBe(false);
    await page.getByRole("button", { name: "Plus tard" }).click();
    expect(await title.inputValue()).toBe("Des marchés propres");
    expect(await title.isVisible()).toBe(true);
  });

  test("of two files that are handed over, the second waits until somebody decided about the first", async () => {
    const second = { ...review, file: "autre-retour.passerelle" };
    const page = await bench.open({ dossiers: THREE, handed: [{ here: "ecoles" }, { arriving: review }, { arriving: second }] });
    await page.getByText("« ecoles-retour.passerelle »").waitFor();
    await page.evaluate(() => document.dispatchEvent(new Event("passerelle:file-handed")));
    await page.getByRole("button", { name: "Plus tard" }).click();
    await page.getByText("« autre-retour.passerelle »").waitFor();
    expect((await calls(page, "decline_reviewed")).length, "the first was on the page until then").toBe(1);
    await page.getByRole("button", { name: "Plus tard" }).click();
    await page.locator('[data-handle="ecoles"]').waitFor();
  });

  test("a file that the system hands over waits while the disk refuses what was typed", async () => {
    const page = await bench.open({ dossiers: THREE, handed: [{ here: "ecoles" }] });
    await page.locator('[data-path="start/acronym"]').waitFor();
    await page.evaluate(() => {
      window.passerelle.broken = { code: "full", sentence: "Le disque est plein.", hint: "Libérez de la place.", path: null, details: [] };
    });
    await page.locator('[data-path="start/acronym"]').fill("CEMAP");
    await page.evaluate((file) => {
      window.passerelle.handed = [file];
      document.dispatchEvent(new Event("passerelle:file-handed"));
    }, { arriving: review });
    await page.locator('[data-saved="failed"]').waitFor();
    expect(await page.locator('[data-path="start/acronym"]').inputValue()).toBe("CEMAP");
    expect(await page.evaluate(() => window.passerelle.handed?.length)).toBe(1);
  });

  test("says so where nothing is new, and where the dossier was not here yet", async () => {
    const page = await bench.open({ dossiers: THREE, review: { ...review, stages: [], places: 0, conflicts: 0, attachments: [] } });
    await page.getByRole("button", { name: "Recevoir un fichier" }).click();
    await page.getByText("Ce fichier n’apporte rien de nouveau").waitFor();
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.getByRole("button", { name: "Recevoir un fichier" }).click();
    await page.getByRole("button", { name: "Ouvrir le dossier" }).click();
    await page.locator('[data-path="start/acronym"]').waitFor();
    expect(await page.getByText("Fusion faite").count(), "nothing was merged").toBe(0);

    const other = await bench.open({ dossiers: THREE, review: { ...review, known: null, stages: [], places: 0, conflicts: 0 } });
    await other.getByRole("button", { name: "Recevoir un fichier" }).click();
    await other.getByText("contient un dossier que vous n’avez pas encore").waitFor();
    await other.getByRole("button", { name: "Ajouter à mes dossiers" }).click();
    await other.getByText("Le dossier reçu est maintenant parmi les vôtres.").waitFor();
  });
});

describe.each([{ theme: "light", dark: false }, { theme: "dark", dark: true }])("axe, $theme", ({ dark }) => {
  test.each(["fr", "en"] as const)("finds nothing on a home with dossiers, an archive and a search, %s", async (language) => {
    const dossiers = [...THREE, { handle: "vieux", content: dossier("Un vieux projet"), archived: true }];
    const page = await bench.open({ dossiers, dark, language });
    await page.locator("details summary").click();
    expect(await barriers(page)).toEqual([]);
    await page.locator("#home-search").fill("pro");
    await page.locator(".results mark").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults(page)).toEqual([]);
  });
});
