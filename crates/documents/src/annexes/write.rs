//! Writes the objects of the volume as a file.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, StringFormat};

use super::exact;

/// Writes `document` with a plain table of contents, which every reader since PDF 1.0 understands.
pub(super) fn write(document: &Document) -> Vec<u8> {
    let mut out = format!("%PDF-{}\n%", document.version).into_bytes();
    out.extend_from_slice(b"\xE2\xE3\xCF\xD3\n");
    let size = document.objects.keys().next_back().map_or(0, |id| id.0) + 1;
    let mut offsets = vec![None; size as usize];
    for (id, object) in &document.objects {
        offsets[id.0 as usize] = Some((out.len(), id.1));
        out.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
        write_object(&mut out, object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let start = out.len();
    let mut table = format!("xref\n0 {size}\n0000000000 65535 f\r\n");
    for offset in &offsets[1..] {
        match offset {
            Some((at, generation)) => _ = write!(table, "{at:010} {generation:05} n\r\n"),
            None => table.push_str("0000000000 65535 f\r\n"),
        }
    }
    out.extend_from_slice(table.as_bytes());
    let mut trailer = document.trailer.clone();
    trailer.set("Size", i64::from(size));
    out.extend_from_slice(b"trailer\n");
    write_dictionary(&mut out, &trailer);
    out.extend_from_slice(format!("\nstartxref\n{start}\n%%EOF\n").as_bytes());
    out
}

fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => {
            out.extend_from_slice(if value.is_finite() { value.to_string() } else { "0".into() }.as_bytes())
        }
        Object::Name(name) => match exact::digits(name) {
            Some(digits) => out.extend_from_slice(digits.as_bytes()),
            None => write_name(out, name),
        },
        Object::String(text, format) => write_text(out, text, format),
        Object::Array(list) => {
            out.push(b'[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                write_object(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(out, dictionary),
        Object::Stream(stream) => {
            write_dictionary(out, &stream.dict);
            out.extend_from_slice(b"\nstream\n");
            out.extend_from_slice(&stream.content);
            out.extend_from_slice(b"\nendstream");
        }
        Object::Reference(id) => out.extend_from_slice(format!("{} {} R", id.0, id.1).as_bytes()),
    }
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        write_name(out, key);
        out.push(b' ');
        write_object(out, value);
    }
    out.extend_from_slice(b">>");
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

fn write_text(out: &mut Vec<u8>, text: &[u8], format: &StringFormat) {
    match format {
        StringFormat::Hexadecimal => {
            out.push(b'<');
            for byte in text {
                out.extend_from_slice(format!("{byte:02X}").as_bytes());
            }
            out.push(b'>');
        }
        StringFormat::Literal => {
            out.push(b'(');
            for byte in text {
                match byte {
                    b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
                    b'\r' => out.extend_from_slice(b"\\r"),
                    byte => out.push(*byte),
                }
            }
            out.push(b')');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::write_object;
    use lopdf::{Object, StringFormat};

    #[test]
    fn objects_are_written_as_they_are_read() {
        let written = |object: Object| {
            let mut out = Vec::new();
            write_object(&mut out, &object);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(written(Object::Name(b"A B#/\xE9".to_vec())), "/A#20B#23#2F#E9");
        assert_eq!(written(Object::String(b"a(b)\\\r".to_vec(), StringFormat::Literal)), "(a\\(b\\)\\\\\\r)");
        assert_eq!(written(Object::Array(vec![1.into(), Object::Real(-0.5), (3, 0).into()])), "[1 -0.5 3 0 R]");
        assert_eq!(written(super::exact::number(841.91998)), "841.91998");
    }
}
