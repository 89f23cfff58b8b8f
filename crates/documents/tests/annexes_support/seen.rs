//! What a reader sees of a PDF, by way of the tools of poppler and qpdf.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::PathBuf;
use std::process::Command;

/// A PDF in a folder of its own, for the tools to read.
pub struct Seen {
    folder: tempfile::TempDir,
    file: PathBuf,
}

/// A page as pixels.
#[derive(Clone, PartialEq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

impl Seen {
    pub fn new(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("seen.pdf");
        std::fs::write(&file, bytes).unwrap();
        Self { folder, file }
    }

    fn run(&self, tool: &str, arguments: &[&str]) -> Vec<u8> {
        let mut command = Command::new(tool);
        let output = command.args(arguments).current_dir(self.folder.path()).output();
        let output = output.unwrap_or_else(|error| {
            panic!("{tool} does not run ({error}): `cargo xtask test` installs poppler-utils and qpdf")
        });
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{tool} {arguments:?}: {said}");
        output.stdout
    }

    /// The text of a page, counted from 1.
    pub fn text(&self, page: usize) -> String {
        let page = page.to_string();
        let text = self.run("pdftotext", &["-f", &page, "-l", &page, "-layout", "seen.pdf", "-"]);
        String::from_utf8(text).unwrap()
    }

    /// Each page drawn at `dpi`.
    pub fn pages(&self, dpi: u32) -> Vec<Picture> {
        self.run("pdftoppm", &["-cropbox", "-r", &dpi.to_string(), "seen.pdf", "page"]);
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "ppm"))
            .collect();
        files.sort();
        files.iter().map(|file| Picture::read(&std::fs::read(file).unwrap())).collect()
    }

    pub fn information(&self) -> String {
        String::from_utf8(self.run("pdfinfo", &["seen.pdf"])).unwrap()
    }

    /// The images of the file as PNG, in order.
    pub fn images(&self) -> Vec<Vec<u8>> {
        self.run("pdfimages", &["-png", "seen.pdf", "image"]);
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("image"))
            .collect();
        files.sort();
        files.iter().map(|file| std::fs::read(file).unwrap()).collect()
    }

    /// Asserts that qpdf finds neither errors nor warnings.
    pub fn assert_sound(&self, what: &str) {
        let output = Command::new("qpdf").arg("--check").arg(&self.file).output();
        let output = output.expect("qpdf does not run: `cargo xtask test` installs poppler-utils and qpdf");
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && !said.contains("WARNING"), "{what}: {said}");
    }
}

impl Picture {
    fn read(ppm: &[u8]) -> Self {
        let mut fields = Vec::new();
        let mut at = 0;
        while fields.len() < 4 {
            let start = at;
            while !ppm[at].is_ascii_whitespace() {
                at += 1;
            }
            fields.push(std::str::from_utf8(&ppm[start..at]).unwrap().to_owned());
            at += 1;
        }
        assert_eq!((fields[0].as_str(), fields[3].as_str()), ("P6", "255"));
        Self { width: fields[1].parse().unwrap(), height: fields[2].parse().unwrap(), pixels: ppm[at..].to_vec() }
    }

    pub fn pixel(&self, x: usize, y: usize) -> [u8; 3] {
        let at = (y * self.width + x) * 3;
        self.pixels[at..at + 3].try_into().unwrap()
    }

    /// The places where `self` and `other` differ: left, top, right, bottom; `None` when they are equal.
    pub fn difference(&self, name: &str, other: &Self) -> Option<[usize; 4]> {
        assert_eq!((self.width, self.height), (other.width, other.height), "{name}: both pages have one size");
        let mut found: Option<[usize; 4]> = None;
        for y in 0..self.height {
            for x in 0..self.width {
                if self.pixel(x, y) != other.pixel(x, y) {
                    let [left, top, right, bottom] = found.unwrap_or([x, y, x, y]);
                    found = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
                }
            }
        }
        found
    }
}
