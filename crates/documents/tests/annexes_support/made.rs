//! PDFs and images written by hand, each with one trait that real files have.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

/// Writes a PDF of numbered objects, the first being its catalogue, with a table of contents that fits.
pub fn pdf(version: &str, objects: &[&str]) -> Vec<u8> {
    let mut out = format!("%PDF-{version}\n%\u{e9}\u{e9}\n").into_bytes();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).as_bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").as_bytes());
    }
    let size = objects.len() + 1;
    out.extend(format!("trailer\n<</Size {size} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").as_bytes());
    out
}

/// A stream object.
pub fn stream(entries: &str, content: &str) -> String {
    format!("<<{entries} /Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// Draws something in every corner, so that a shift, a turn or a lost colour shows.
pub const DRAWING: &str = "0.1 0.4 0.7 rg 20 20 120 60 re f 0.8 0.3 0.1 rg 300 500 150 90 re f 0 0 0 RG 4 w 30 700 m 500 120 l S \
    BT /F1 30 Tf 0 0 0 rg 60 600 Td (Passerelle) Tj ET";

const FONT: &str = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>";
const CATALOGUE: &str = "<</Type /Catalog /Pages 2 0 R>>";
const ONE_PAGE: &str = "<</Type /Pages /Kids [3 0 R] /Count 1>>";

/// A PDF of one page: `page` are entries of the page, `content` its content.
pub fn one_page(page: &str, content: &str) -> Vec<u8> {
    let page = format!("<</Type /Page /Parent 2 0 R /Contents 5 0 R /Resources <</Font <</F1 4 0 R>>>> {page}>>");
    pdf("1.4", &[CATALOGUE, ONE_PAGE, &page, FONT, &stream("", content)])
}

/// Single pages by trait: a name for the assertion, and the file.
pub fn odd_pages() -> Vec<(String, Vec<u8>)> {
    let a4 = "/MediaBox [0 0 595 842]";
    let mut pages: Vec<(String, Vec<u8>)> = [90, 180, 270, -90, 450]
        .iter()
        .map(|turn| (format!("turned by {turn}"), one_page(&format!("{a4} /Rotate {turn}"), DRAWING)))
        .collect();
    let mut add = |name: &str, bytes: Vec<u8>| pages.push((name.to_owned(), bytes));
    add("cropped", one_page("/MediaBox [-50 -60 700 900] /CropBox [10 15 580 800]", DRAWING));
    add("cropped and turned", one_page("/MediaBox [0 0 700 900] /CropBox [100 50 560 790] /Rotate 90", DRAWING));
    add("cropped beyond its sheet", one_page("/MediaBox [0 0 500 700] /CropBox [-100 -100 2000 2000]", DRAWING));
    add("in large units", one_page("/MediaBox [0 0 297.5 421] /UserUnit 2", DRAWING));
    add("small", one_page("/MediaBox [0 0 140 90]", "1 0 0 rg 10 10 30 30 re f"));
    add("a plan", one_page("/MediaBox [0 0 2384 1684]", "3 0 0 3 0 0 cm 0 0.5 0 rg 50 50 200 100 re f"));
    add("with a state left open", one_page(a4, &format!("q q 0.5 0 0 0.5 40 40 cm {DRAWING}")));
    add("that pops what it never pushed", one_page(a4, &format!("0 1 0 rg Q Q 90 90 80 80 re f {DRAWING} Q")));
    add("with text left open", one_page(a4, &format!("{DRAWING} BT /F1 20 Tf 50 50 Td (offen) Tj")));
    add("with marked content left open", one_page(a4, &format!("/P <</MCID 0>> BDC {DRAWING}")));
    add("that ends within a string", one_page(a4, &format!("{DRAWING} BT (never closed")));
    add("in white on white", one_page(a4, &format!("1 1 1 rg 1 1 1 RG {DRAWING} /DeviceGray cs 1 sc")));
    add("clipped to nothing", one_page(a4, &format!("{DRAWING} 10 10 5 5 re W n")));

    let blank = format!("<</Type /Page /Parent 2 0 R {a4}>>");
    add("without content", pdf("1.4", &[CATALOGUE, ONE_PAGE, &blank]));
    let in_parts =
        format!("<</Type /Page /Parent 2 0 R {a4} /Resources <</Font <</F1 4 0 R>>>> /Contents [5 0 R 6 0 R 7 0 R]>>");
    add(
        "in three streams that balance only together",
        pdf(
            "1.4",
            &[
                CATALOGUE,
                ONE_PAGE,
                &in_parts,
                FONT,
                &stream("", "q 0.5 0 0 0.5 40 40 cm"),
                &stream("", DRAWING),
                &stream("", "Q 1 0 0 rg 5 5 40 40 re f"),
            ],
        ),
    );
    add(
        "in three streams that never balance",
        pdf(
            "1.4",
            &[
                CATALOGUE,
                ONE_PAGE,
                &in_parts,
                FONT,
                &stream("", "q 0.5 0 0 0.5 40 40 cm"),
                &stream("", DRAWING),
                &stream("", "q 1 0 0 rg 5 5 40 40 re f"),
            ],
        ),
    );
    add("with a deep tree that hands everything down", deep_tree());
    add("that uses our names", taken_names());
    add("with a hidden layer", hidden_layer());
    add("with a transparency group", transparent());
    add("in PDF 2.0", {
        let page = format!("<</Type /Page /Parent 2 0 R /Contents 5 0 R /Resources <</Font <</F1 4 0 R>>>> {a4}>>");
        pdf("2.0", &[CATALOGUE, ONE_PAGE, &page, FONT, &stream("", DRAWING)])
    });
    pages
}

/// A page that stands directly within its tree instead of having a number.
pub fn nameless_page() -> Vec<u8> {
    let node = "<</Type /Pages /Count 1 /Kids [<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
        /Resources <</Font <</F1 3 0 R>>>>>>]>>";
    pdf("1.4", &[CATALOGUE, node, FONT, &stream("", DRAWING)])
}

fn deep_tree() -> Vec<u8> {
    let mut objects = vec![CATALOGUE.to_owned()];
    let depth = 40;
    for level in 0..depth {
        let own = if level == 0 {
            "/MediaBox [0 0 400 600] /Rotate 90 /Resources <</Font <</F1 45 0 R>>>>".to_owned()
        } else {
            format!("/Parent {} 0 R", level + 1)
        };
        objects.push(format!("<</Type /Pages /Count 1 /Kids [{} 0 R] {own}>>", level + 3));
    }
    objects.push(format!("<</Type /Page /Parent {} 0 R /Contents {} 0 R>>", depth + 1, depth + 3));
    objects.push(stream("", DRAWING));
    while objects.len() < 44 {
        objects.push("null".to_owned());
    }
    objects.push(FONT.to_owned());
    pdf("1.4", &objects.iter().map(String::as_str).collect::<Vec<_>>())
}

fn taken_names() -> Vec<u8> {
    let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
        /Resources <</Font <</F1 4 0 R>> /XObject 6 0 R>>>>";
    let form = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 200 200]",
        "0.9 0.1 0.5 rg 0 0 200 200 re f 1 1 1 rg 20 20 40 40 re f",
    );
    let objects = "<</Passerelle1 7 0 R /Stamp 7 0 R /Image 7 0 R>>";
    let content = format!("{DRAWING} q 1 0 0 1 100 300 cm /Passerelle1 Do Q");
    pdf("1.4", &[CATALOGUE, ONE_PAGE, page, FONT, &stream("", &content), objects, &form])
}

fn hidden_layer() -> Vec<u8> {
    let catalogue = "<</Type /Catalog /Pages 2 0 R /OCProperties <</OCGs [6 0 R 7 0 R] /D <</OFF [7 0 R] /Order [6 0 R 7 0 R]>>>>>>";
    let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
        /Resources <</Font <</F1 4 0 R>> /Properties <</Shown 6 0 R /Hidden 7 0 R>>>>>>";
    let content = format!("/OC /Shown BDC {DRAWING} EMC /OC /Hidden BDC 1 0 0 rg 0 0 595 842 re f EMC");
    pdf(
        "1.5",
        &[
            catalogue,
            ONE_PAGE,
            page,
            FONT,
            &stream("", &content),
            "<</Type /OCG /Name (Plan)>>",
            "<</Type /OCG /Name (Brouillon)>>",
        ],
    )
}

fn transparent() -> Vec<u8> {
    let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
        /Group <</S /Transparency /CS /DeviceRGB /I true>> \
        /Resources <</Font <</F1 4 0 R>> /ExtGState <</Half <</ca 0.5 /BM /Multiply>>>>>>>>";
    let content = format!("{DRAWING} /Half gs 0 0.6 0 rg 200 450 200 200 re f");
    pdf("1.4", &[CATALOGUE, ONE_PAGE, page, FONT, &stream("", &content)])
}

/// Two pages with links of every kind, scripts wherever a file can hold them, and claims about the file.
pub fn with_links_and_scripts() -> Vec<u8> {
    let catalogue = "<</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>> \
        /AA <</WC <</S /JavaScript /JS (app.alert\\(2\\))>>>> \
        /Names <</JavaScript <</Names [(x) <</S /JavaScript /JS (app.alert\\(3\\))>>]>> \
        /Dests <</Kids [14 0 R]>> /EmbeddedFiles <</Names [(secret.exe) 15 0 R]>>>> \
        /Outlines 11 0 R /Metadata 10 0 R /MarkInfo <</Marked true>> /StructTreeRoot <</Type /StructTreeRoot>> \
        /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)>>]>>";
    let link =
        |rect: &str, lead: &str| format!("<</Type /Annot /Subtype /Link /Rect [{rect}] /Border [0 0 0] {lead}>>");
    let links = [
        link("60 590 200 630", "/Dest [4 0 R /XYZ 0 842 0]"),
        link("60 540 200 580", "/A <</S /GoTo /D (the end)>>"),
        link("60 490 200 530", "/A <</S /URI /URI (https://example.org/a)>>"),
        link("60 440 200 480", "/A <</S /Launch /F (calc.exe)>>"),
        link("60 390 200 430", "/A <</S /JavaScript /JS (app.alert\\(4\\))>>"),
        link("60 340 200 380", "/A <</S /URI /URI (javascript:alert\\(5\\))>>"),
        link("60 290 200 330", "/A <</S /GoToR /F (other.pdf) /D [0 /Fit]>>"),
        link("60 240 200 280", "/Dest (nowhere)"),
        "<</Type /Annot /Subtype /Highlight /Rect [60 190 200 230] /QuadPoints [60 230 200 230 60 190 200 190] \
         /C [1 1 0] /Contents (Remarque) /P 3 0 R /AA <</E <</S /JavaScript /JS (app.alert\\(6\\))>>>>>>"
            .to_owned(),
    ]
    .join(" ");
    let page = |annotations: &str, content: u32| {
        format!(
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R /Resources <</Font <</F1 5 0 R>>>> \
             /AA <</O <</S /JavaScript /JS (app.alert\\(7\\))>>>> /Metadata 10 0 R /Annots [{annotations}]>>"
        )
    };
    let metadata = stream("/Type /Metadata /Subtype /XML", "<x xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'/>");
    pdf(
        "1.7",
        &[
            catalogue,
            "<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>",
            &page(&links, 6),
            &page("", 7),
            FONT,
            &stream("", DRAWING),
            &stream("", DRAWING),
            "null",
            "null",
            &metadata,
            "<</Type /Outlines /First 12 0 R /Last 13 0 R /Count 2>>",
            "<</Title (Premier point) /Parent 11 0 R /Next 13 0 R /Dest [3 0 R /Fit]>>",
            "<</Title (Dernier point) /Parent 11 0 R /Prev 12 0 R /A <</S /GoTo /D (the end)>>>>",
            "<</Limits [(the end) (the end)] /Names [(the end) <</D [4 0 R /XYZ 0 400 0]>>]>>",
            "<</Type /Filespec /F (secret.exe)>>",
        ],
    )
}

/// A filled form: a field with a look, a field without one, a ticked box without one, a password, a hidden field.
pub fn filled_form() -> Vec<u8> {
    let catalogue = "<</Type /Catalog /Pages 2 0 R /AcroForm <</NeedAppearances true /DA (/Helv 0 Tf 0 g) \
        /Fields [6 0 R 8 0 R 9 0 R 10 0 R 11 0 R]>>>>";
    let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources <</Font <</F1 4 0 R>>>> \
        /Annots [6 0 R 8 0 R 9 0 R 10 0 R 11 0 R]>>";
    let widget = "/Type /Annot /Subtype /Widget /F 4 /P 3 0 R";
    let look = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources <</Font <</F1 4 0 R>>>>",
        "BT /F1 12 Tf 2 5 Td (Mairie drawn) Tj ET",
    );
    pdf(
        "1.7",
        &[
            catalogue,
            ONE_PAGE,
            page,
            FONT,
            &stream("", DRAWING),
            &format!("<<{widget} /FT /Tx /T (name) /V (Mairie drawn) /Rect [60 400 260 440] /AP <</N 7 0 R>>>>"),
            &look,
            &format!("<<{widget} /FT /Tx /T (town) /V (Ville de Brazzaville) /Rect [60 340 260 360]>>"),
            &format!("<<{widget} /FT /Btn /T (ok) /V /Yes /AS /Yes /Rect [60 300 74 314]>>"),
            &format!("<<{widget} /FT /Tx /T (pass) /Ff 8192 /V (hushhush) /Rect [60 260 260 280]>>"),
            "<</Type /Annot /Subtype /Widget /F 2 /FT /Tx /T (gone) /V (unseen) /Rect [60 220 260 240]>>",
        ],
    )
}

/// A PDF of `pages` pages, each with its number.
pub fn many_pages(pages: usize) -> Vec<u8> {
    let kids: Vec<String> = (0..pages).map(|index| format!("{} 0 R", 4 + 2 * index)).collect();
    let mut objects = vec![
        CATALOGUE.to_owned(),
        format!(
            "<</Type /Pages /Count {pages} /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>> /Kids [{}]>>",
            kids.join(" ")
        ),
        FONT.to_owned(),
    ];
    for index in 0..pages {
        objects.push(format!("<</Type /Page /Parent 2 0 R /Contents {} 0 R>>", 5 + 2 * index));
        objects.push(stream("", &format!("BT /F1 20 Tf 72 700 Td (Sheet number {}) Tj ET {DRAWING}", index + 1)));
    }
    pdf("1.4", &objects.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Puts an EXIF block that states `orientation` behind the start of a JPEG.
pub fn turned_jpeg(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut block = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    block.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let mut out = jpeg[..2].to_vec();
    out.extend([0xFF, 0xE1]);
    out.extend(u16::try_from(block.len() + 2).unwrap().to_be_bytes());
    out.extend(block);
    out.extend(&jpeg[2..]);
    out
}

/// A PNG of four colours, one in each quarter, transparent at the right when `alpha`.
pub fn png(width: u32, height: u32, colour: png::ColorType, depth: png::BitDepth) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(colour);
    encoder.set_depth(depth);
    if colour == png::ColorType::Indexed {
        encoder.set_palette(vec![200, 30, 40, 30, 160, 60, 20, 60, 200, 250, 220, 40]);
        encoder.set_trns(vec![255, 255, 128, 0]);
    }
    let bytes = match depth {
        png::BitDepth::Sixteen => 2,
        _ => 1,
    };
    let bits = depth as usize;
    let row = (width as usize * colour.samples() * bits).div_ceil(8);
    let mut data = Vec::with_capacity(row * height as usize);
    for y in 0..height {
        if bits < 8 {
            let quarter = if y < height / 2 { 0b0001_1011 } else { 0b1110_0100 };
            data.extend(std::iter::repeat_n(quarter, row));
            continue;
        }
        for x in 0..width {
            for sample in 0..colour.samples() {
                let value = match colour {
                    png::ColorType::Indexed => u8::try_from((x * 4 / width + y) % 4).unwrap(),
                    _ => u8::try_from((x * 255 / width + y * 7 + sample as u32 * 60) % 250).unwrap(),
                };
                data.extend(std::iter::repeat_n(value, bytes));
            }
        }
    }
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    out
}
