//! The project leads: who carries the relation, how it outlives departures, what the meetings decided.

use dossier::stages::carriers::CarrierStatus;

use super::{context::Context, values::stacked};
use crate::{Block, Cell, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let carriers = &context.dossier.carriers;
    let mut blocks = Vec::new();
    if carriers.people.is_empty() {
        blocks.push(context.to_complete("carriers/people"));
    } else {
        blocks.extend(people(context));
    }
    blocks.extend(context.titled("doc-carriers-continuity", &carriers.continuity, "carriers/continuity"));
    blocks.extend(meetings(context));
    blocks
}

fn people(context: &Context<'_>) -> Vec<Block> {
    let people = &context.dossier.carriers.people;
    let of = |status: CarrierStatus| people.iter().filter(|person| person.status == Some(status)).count();
    let (elected, technicians, actors) =
        (of(CarrierStatus::Elected), of(CarrierStatus::Technician), of(CarrierStatus::TerritoryActor));
    let part = |id: &str, count: usize| match count {
        0 => Text::default(),
        _ => context.sentence(id, &[("shown", context.counted(count))], &[("count", count)]),
    };
    let statuses = context.listed(vec![
        part("doc-carriers-elected", elected),
        part("doc-carriers-technicians", technicians),
        part("doc-carriers-actors", actors),
    ]);
    let values = [("shown", context.counted(people.len())), ("statuses", statuses)];
    let mut table = Table::new(
        context.words("doc-carriers-table"),
        context.words("doc-carriers-table-summary"),
        Column::words(context.words("doc-carriers-person"), 5),
        vec![
            Column::words(context.words("doc-carriers-status"), 4),
            Column::words(context.words("doc-carriers-role"), 5),
            Column::words(context.words("doc-carriers-contacts"), 5),
        ],
    );
    for person in people {
        let path = format!("carriers/people/{}", person.id);
        let at = |field: &str| format!("{path}/{field}");
        let function = context.label(&person.function, &at("function"));
        let name = context.plain(&person.name, &at("name"));
        let focal = match person.focal_point {
            true => Text::of_field(context.words("doc-carriers-focal-point"), at("focal_point"), None).emphasised(),
            false => Text::default(),
        };
        let until = match person.until {
            None => Text::default(),
            day => context.sentence("doc-carriers-until", &[("day", context.short_day(day, &at("until")))], &[]),
        };
        table.push(Row::new([
            stacked([function.strong(), name, context.plain(&person.organisation, &at("organisation")), until, focal]),
            stacked([context.code("CarrierStatus", person.status.map(CarrierStatus::code), &at("status"))]),
            Cell::several(context.paragraphs(&person.role, &at("role"))),
            Cell::several(context.paragraphs(&person.contacts, &at("contacts"))),
        ]));
    }
    vec![Block::paragraph(context.lead("doc-carriers-lead", &values, &[("count", people.len())])), Block::Table(table)]
}

fn meetings(context: &Context<'_>) -> Vec<Block> {
    let meetings = &context.dossier.carriers.meetings;
    if meetings.is_empty() {
        return vec![];
    }
    let mut table = Table::new(
        context.words("doc-carriers-meetings-table"),
        context.words("doc-carriers-meetings-table-summary"),
        Column::words(context.words("doc-carriers-meeting"), 4),
        vec![
            Column::words(context.words("doc-carriers-attendees"), 4),
            Column::words(context.words("doc-carriers-decisions"), 5),
        ],
    );
    for meeting in meetings {
        let path = format!("carriers/meetings/{}", meeting.id);
        let at = |field: &str| format!("{path}/{field}");
        let day = context.day(meeting.date, &at("date"));
        let place = context.plain(&meeting.place, &at("place"));
        let when = if day.is_blank() || place.is_blank() { day.then(place) } else { day.then(", ").then(place) };
        table.push(Row::new([
            stacked([context.label(&meeting.subject, &at("subject")).strong(), when]),
            Cell::several(context.paragraphs(&meeting.attendees, &at("attendees"))),
            Cell::several(context.paragraphs(&meeting.decisions, &at("decisions"))),
        ]));
    }
    let shown = [("shown", context.counted(meetings.len()))];
    vec![
        Block::heading(context.words("doc-carriers-meetings")),
        Block::paragraph(context.lead("doc-carriers-meetings-lead", &shown, &[("count", meetings.len())])),
        Block::Table(table),
    ]
}
