//! Redraws the committed icons, and the pictures of the Windows installer, from their SVG sources.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// What `cargo xtask icons --help` prints.
pub const HELP: &str = "\
Redraws the committed icons from their SVG sources, with rsvg-convert, icotool and ImageMagick's convert.

Usage: cargo xtask icons

icons/passerelle.svg is drawn from 48 pixels up, icons/passerelle-small.svg below. The pictures of the Windows installer
come from src-tauri/packaging/windows/side.svg and from icons/passerelle.svg.
";

/// The smallest picture drawn from the full mark; below it the simplified one is clearer.
const FULL_MARK_FROM: u32 = 48;

/// The pictures that Linux packages and the window take.
const PICTURES: [(&str, u32); 8] = [
    ("16x16.png", 16),
    ("24x24.png", 24),
    ("32x32.png", 32),
    ("48x48.png", 48),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("256x256.png", 256),
    ("icon.png", 512),
];

/// The layers of the Windows icon. 32 comes first, because that is the layer a window shows during development.
const ICO: [u32; 6] = [32, 16, 24, 48, 64, 256];

/// The layers of the macOS icon: the type's code and its side in pixels. The codes are Apple's for PNG layers, 16 and
/// 32 points only at twice the density, because macOS misreads PNG under the codes for the single density.
const ICNS: [(&[u8; 4], u32); 8] = [
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Where the pictures of the Windows installer lie, and the drawing of the one at its side.
const INSTALLER: &str = "src-tauri/packaging/windows";

/// The densities of a screen, in per cent, for which the installer has its pictures.
const DENSITIES: [u32; 3] = [100, 150, 200];

/// The picture at the side of the first and last page, at 100 %: the size of its place where the window's font is
/// Segoe UI at 9 points.
const SIDE: (u32, u32) = (192, 364);

/// The picture at the right of the other pages' header, likewise.
const HEADER: (u32, u32) = (176, 66);

/// The command itself.
pub fn icons(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    if let Some(option) = options.first() {
        return Err(Failure::unknown_option("icons", option));
    }
    setup::system(project, &[Group::Icons])?;
    let icons = project.path("icons");
    let drawings = project.target.join("icons");
    fs::create_dir_all(&drawings).map_err(|error| Failure::at(&drawings, &error))?;

    for (name, side) in PICTURES {
        draw(project, side, &icons.join(name))?;
    }
    let layer = |side: u32| -> Result<PathBuf, Failure> {
        let picture = drawings.join(format!("{side}.png"));
        draw(project, side, &picture)?;
        Ok(picture)
    };
    let mut icotool = project.command("icotool");
    icotool.arg("--create").arg("--output").arg(icons.join("icon.ico"));
    for side in ICO {
        let picture = layer(side)?;
        // Every Windows reads a PNG layer at 256 pixels, but not all of them at less.
        if side == 256 {
            icotool.arg(format!("--raw={}", picture.display()));
        } else {
            icotool.arg(picture);
        }
    }
    project.must(&mut icotool)?;

    let mut layers = Vec::new();
    for (code, side) in ICNS {
        let picture = layer(side)?;
        layers.push((code, fs::read(&picture).map_err(|error| Failure::at(&picture, &error))?));
    }
    let file = icons.join("icon.icns");
    fs::write(&file, icns(&layers)).map_err(|error| Failure::at(&file, &error))?;
    installer_pictures(project, &drawings)?;
    println!("The icons in {} and the pictures in {} are redrawn.", icons.display(), project.path(INSTALLER).display());
    Ok(ExitCode::SUCCESS)
}

/// The installer reads Windows bitmaps only. They stay without compression, which not every version of Windows undoes.
fn installer_pictures(project: &Project, drawings: &Path) -> Result<(), Failure> {
    let folder = project.path(INSTALLER);
    let drawn = drawings.join("installer.png");
    for density in DENSITIES {
        let (width, height) = at(SIDE, density);
        project.must(
            project
                .command("rsvg-convert")
                .args(["--width", &width.to_string(), "--height", &height.to_string(), "--output"])
                .arg(&drawn)
                .arg(folder.join("side.svg")),
        )?;
        let mut side = project.command("convert");
        side.arg(&drawn);
        project.must(bitmap(&mut side, &folder.join(format!("side-{density}.bmp"))))?;

        let (width, height) = at(HEADER, density);
        draw(project, height * 4 / 5, &drawn)?;
        let mut header = project.command("convert");
        header.args(["-size", &format!("{width}x{height}"), "xc:white"]).arg(&drawn);
        header.args(["-gravity", "East", "-geometry", &format!("+{}+0", height / 10), "-composite"]);
        project.must(bitmap(&mut header, &folder.join(format!("header-{density}.bmp"))))?;
    }
    Ok(())
}

fn at((width, height): (u32, u32), density: u32) -> (u32, u32) {
    (width * density / 100, height * density / 100)
}

fn bitmap<'a>(convert: &'a mut Command, to: &Path) -> &'a mut Command {
    convert
        .args(["+dither", "-colors", "64", "-compress", "none", "-type", "Palette"])
        .arg(format!("BMP3:{}", to.display()))
}

fn draw(project: &Project, side: u32, to: &Path) -> Result<(), Failure> {
    let mark = if side < FULL_MARK_FROM { "icons/passerelle-small.svg" } else { "icons/passerelle.svg" };
    let side = side.to_string();
    project.must(
        project
            .command("rsvg-convert")
            .args(["--width", &side, "--height", &side, "--output"])
            .arg(to)
            .arg(project.path(mark)),
    )
}

/// A macOS icon: a header, then each layer with its code and length, lengths including their own eight bytes.
fn icns(layers: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (code, picture) in layers {
        body.extend_from_slice(*code);
        body.extend_from_slice(&length(picture.len() + 8));
        body.extend_from_slice(picture);
    }
    let mut file = b"icns".to_vec();
    file.extend_from_slice(&length(body.len() + 8));
    file.extend(body);
    file
}

fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).expect("an icon is far smaller than 4 GiB").to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::{DENSITIES, HEADER, ICNS, ICO, INSTALLER, PICTURES, SIDE, at, icns};
    use std::{fs, path::PathBuf};

    fn committed(folder: &str, name: &str) -> Vec<u8> {
        fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder).join(name)).unwrap()
    }

    fn icon(name: &str) -> Vec<u8> {
        committed("icons", name)
    }

    fn side_of_png(png: &[u8]) -> u32 {
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(png[25], 6, "the window's builder takes pictures with transparency only");
        u32::from_be_bytes(png[16..20].try_into().unwrap())
    }

    #[test]
    fn the_pictures_have_the_sides_that_their_names_promise() {
        for (name, side) in PICTURES {
            assert_eq!(side_of_png(&icon(name)), side, "{name}");
        }
    }

    #[test]
    fn the_windows_icon_holds_every_layer() {
        let file = icon("icon.ico");
        let count = usize::from(u16::from_le_bytes([file[4], file[5]]));
        let sides: Vec<u32> = (0..count)
            .map(|layer| match file[6 + 16 * layer] {
                0 => 256,
                side => u32::from(side),
            })
            .collect();
        assert_eq!(sides, ICO);
    }

    #[test]
    fn the_macos_icon_holds_every_layer() {
        let file = icon("icon.icns");
        assert_eq!(u32::from_be_bytes(file[4..8].try_into().unwrap()) as usize, file.len());
        let mut at = 8;
        for (code, side) in ICNS {
            assert_eq!(&file[at..at + 4], code);
            let length = u32::from_be_bytes(file[at + 4..at + 8].try_into().unwrap()) as usize;
            assert_eq!(side_of_png(&file[at + 8..at + length]), side);
            at += length;
        }
        assert_eq!(at, file.len());
    }

    #[test]
    fn the_installer_has_its_pictures_for_every_density_as_bitmaps_that_every_windows_reads() {
        for density in DENSITIES {
            for (name, size) in [("side", SIDE), ("header", HEADER)] {
                let name = format!("{name}-{density}.bmp");
                let file = committed(INSTALLER, &name);
                let number = |place: usize| u32::from_le_bytes(file[place..place + 4].try_into().unwrap());
                assert_eq!(&file[..2], b"BM", "{name}");
                assert_eq!((number(18), number(22)), at(size, density), "{name}");
                assert_eq!(number(30), 0, "{name} is compressed");
            }
        }
    }

    #[test]
    fn lengths_in_a_macos_icon_count_their_own_header() {
        let file = icns(&[(b"ic07", vec![1, 2, 3])]);
        assert_eq!(file, b"icns\0\0\0\x13ic07\0\0\0\x0b\x01\x02\x03");
    }
}
