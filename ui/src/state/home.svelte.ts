// What the home keeps while a dossier is open, so that coming back finds it as it was left.
import type { Card } from "../backend";
import { dayOf, nextDeadline } from "../lib/deadline";
import { bestText } from "../lib/shape";
import { wording } from "./wording.svelte";

export const ORDERS = ["changed", "deadline", "title"] as const;
export type Order = (typeof ORDERS)[number];

class HomeState {
  /** What is looked for; empty where the list is shown. */
  words = $state("");
  order = $state<Order>("changed");

  /** The dossiers in the order chosen. Those without a deadline to come stand last where deadlines order them. */
  ordered(cards: readonly Card[]): Card[] {
    const today = dayOf(new Date());
    const title = (card: Card) => bestText(card.title, wording.language);
    const due = (card: Card) => {
      const next = nextDeadline(card.deadlines, today);
      return next === null || next.days < 0 ? "9999" : next.date;
    };
    switch (this.order) {
      case "changed":
        return cards.toSorted((one, other) => other.changed_at - one.changed_at);
      case "deadline":
        return cards.toSorted((one, other) => due(one).localeCompare(due(other)) || other.changed_at - one.changed_at);
      case "title":
        return cards.toSorted((one, other) => title(one).localeCompare(title(other), wording.language));
    }
  }
}

export const homeState = new HomeState();
