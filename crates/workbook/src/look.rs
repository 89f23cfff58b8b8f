//! How cells look: the colours of Passerelle, and number formats in the language and currency of the workbook.

use dossier::{Currency, Language};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

const INK: Color = Color::RGB(0x17_212B);
const MUTED: Color = Color::RGB(0x56_616B);
const LAGOON: Color = Color::RGB(0x0B_5563);
const ON_LAGOON: Color = Color::RGB(0xFF_FFFF);
const SOFT: Color = Color::RGB(0xE7_F0F1);
const LINE: Color = Color::RGB(0xDA_D7CF);

/// A face that Windows and macOS bring, and for which the free office suites have one of the same widths.
const FACE: &str = "Arial";
const SIZE: u8 = 10;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words, over several lines where they need them.
    Words,
    /// Words on one line, which run on over empty cells beside them.
    Run,
    /// A short mark, such as a code.
    Mark,
    /// An amount of the dossier's currency.
    Amount,
    /// An amount of another currency.
    AmountOf(Currency),
    /// A number with the decimals it has.
    Number,
    /// A rate to multiply by.
    Times,
    /// A rate to divide by.
    Over,
    /// A share, with as many decimals as are asked for.
    Share(u32),
    /// A day.
    Day,
}

/// What a row is within its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// One of many.
    Plain,
    /// A sum of some.
    Subtotal,
    /// The sum of all.
    Total,
}

/// Makes the formats of cells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Looks {
    pub(crate) language: Language,
    pub(crate) currency: Currency,
}

impl Looks {
    /// The format of a cell.
    pub(crate) fn of(self, kind: Kind, role: Role) -> Format {
        let format =
            base().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE);
        let format = match kind {
            Kind::Words => format.set_text_wrap().set_align(FormatAlign::Left).set_indent(1),
            Kind::Run => format.set_align(FormatAlign::Left).set_indent(1),
            Kind::Mark => format.set_align(FormatAlign::Center),
            Kind::Amount => number(format, self.amount(self.currency)),
            Kind::AmountOf(currency) => number(format, self.amount(currency)),
            Kind::Number => number(format, self.general("")),
            Kind::Times => number(format, self.general("\"× \"")),
            Kind::Over => number(format, self.general("\"÷ \"")),
            Kind::Share(decimals) => number(format, self.share(decimals)),
            Kind::Day => format.set_num_format(self.day()).set_align(FormatAlign::Center),
        };
        match role {
            Role::Plain => format,
            Role::Subtotal => format.set_bold().set_background_color(SOFT),
            Role::Total => format
                .set_bold()
                .set_background_color(SOFT)
                .set_border_top(FormatBorder::Medium)
                .set_border_top_color(LAGOON)
                .set_border_bottom(FormatBorder::Medium)
                .set_border_bottom_color(LAGOON),
        }
    }

    /// The title of a sheet.
    pub(crate) fn title(self) -> Format {
        base().set_bold().set_font_size(16).set_font_color(LAGOON)
    }

    /// The title of a part of a sheet.
    pub(crate) fn part(self) -> Format {
        base().set_bold().set_font_size(12).set_font_color(LAGOON)
    }

    /// What explains a sheet, and the notes below a table.
    pub(crate) fn note(self) -> Format {
        base().set_text_wrap().set_align(FormatAlign::Top).set_font_color(MUTED)
    }

    /// A label before a value, outside tables.
    pub(crate) fn label(self) -> Format {
        self.of(Kind::Words, Role::Plain).set_bold()
    }

    /// The name of another sheet that leads to it.
    pub(crate) fn link(self) -> Format {
        self.of(Kind::Run, Role::Plain).set_font_color(LAGOON).set_underline(FormatUnderline::Single)
    }

    /// The head of a column.
    pub(crate) fn head(self, numbers: bool) -> Format {
        let align = if numbers { FormatAlign::Right } else { FormatAlign::Left };
        base()
            .set_bold()
            .set_font_color(ON_LAGOON)
            .set_background_color(LAGOON)
            .set_align(align)
            .set_indent(1)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
    }

    fn amount(self, currency: Currency) -> String {
        let decimals = currency.decimals() as usize;
        let number = if decimals == 0 { "#,##0".to_owned() } else { format!("#,##0.{}", "0".repeat(decimals)) };
        format!("{}{number}", self.locale())
    }

    /// A number with the decimals it has, after a sign.
    fn general(self, sign: &str) -> String {
        format!("{}{sign}General", self.locale())
    }

    fn share(self, decimals: u32) -> String {
        let number = if decimals == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(decimals as usize)) };
        match self.language {
            Language::Fr => format!("{}{number}\u{a0}%", self.locale()),
            Language::En => format!("{}{number}%", self.locale()),
        }
    }

    fn day(self) -> String {
        match self.language {
            Language::Fr => format!("{}dd/mm/yyyy", self.locale()),
            Language::En => format!("{}d mmm yyyy", self.locale()),
        }
    }

    /// The language in which a program writes the number, whatever its own: French of France, English of Britain.
    fn locale(self) -> &'static str {
        match self.language {
            Language::Fr => "[$-40C]",
            Language::En => "[$-809]",
        }
    }
}

fn number(format: Format, written: String) -> Format {
    format.set_num_format(written).set_align(FormatAlign::Right).set_indent(1)
}

fn base() -> Format {
    Format::new().set_font_name(FACE).set_font_size(SIZE).set_font_color(INK)
}
