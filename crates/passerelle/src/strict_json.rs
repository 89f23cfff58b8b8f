//! JSON in which no name may stand twice in one object: a reader that keeps the last one would lose the other silently.

use std::fmt;

use dossier::Path;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reads a JSON text, and tells the paths of the names that stand twice in one object.
///
/// # Errors
/// The text is not JSON.
pub(crate) fn read(text: &str) -> Result<(Value, Vec<Path>), serde_json::Error> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Place { path: Path::default(), twice: &mut twice }.deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, twice))
}

/// The place that is being read.
struct Place<'a> {
    path: Path,
    twice: &'a mut Vec<Path>,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, words: &mut fmt::Formatter<'_>) -> fmt::Result {
        words.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let path = self.path.join(&list.len().to_string());
            match items.next_element_seed(Place { path, twice: self.twice })? {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let path = self.path.join(&name);
            if object.contains_key(&name) {
                self.twice.push(path.clone());
            }
            let value = fields.next_value_seed(Place { path, twice: self.twice })?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_it_reads_is_what_serde_json_reads() {
        let text = r#"{ "a": [1, -2, 2.5, null, true, "é", {}], "b": { "a": "x" } }"#;
        let expected: Value = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(read(text).expect("it is JSON"), (expected, Vec::new()));
    }

    #[test]
    fn a_name_that_stands_twice_is_told_with_its_place() {
        let text = r#"{ "list": [{ "id": "a" }, { "id": "b", "title": {}, "title": {} }], "list2": 1, "list2": 2 }"#;
        let (value, twice) = read(text).expect("it is JSON");
        assert_eq!(value["list2"], json!(2));
        assert_eq!(twice.iter().map(Path::as_str).collect::<Vec<_>>(), ["list/1/title", "list2"]);
    }

    #[test]
    fn text_after_the_end_is_refused() {
        assert!(read("{} {}").is_err());
        assert!(read("{").is_err());
    }
}
