// What the home keeps while a dossier is open, so that coming back finds it as it was left.
import type { Card, HomeOrder } from "../backend";
import { dayOf, nextDeadline } from "../lib/deadline";
import { bestText } from "../lib/shape";
import { settings } from "./settings.svelte";
import { wording } from "./wording.svelte";

export const ORDERS: readonly HomeOrder[] = ["changed", "deadline", "title"];

class HomeState {
  /** What is looked for; empty where the list is shown. */
  words = $state("");

  /** In which order the dossiers stand, also at the next start. */
  get order(): HomeOrder {
    return settings.current.home_order ?? "changed";
  }

  set order(order: HomeOrder) {
    settings.change({ home_order: order });
  }

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
