//! A call's parameters: JSON, a form, or a query, as the Bot API takes them.

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::refusal::Refusal;

/// From JSON they must have the right type; from a form everything is text.
pub struct Params {
    fields: Map<String, Value>,
    is_json: bool,
}

impl Params {
    pub fn read(kind: &str, query: &str, body: &[u8]) -> Result<Self, Refusal> {
        if kind.starts_with("application/json") {
            let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
                return Err(Refusal::bad("can't parse JSON object"));
            };
            return Ok(Self { fields, is_json: true });
        }
        let boundary = kind.split_once("boundary=").map(|it| it.1.trim_matches('"'));
        let fields = match boundary {
            Some(boundary) => multipart(boundary, body),
            None => form_urlencoded::parse(query.as_bytes())
                .chain(form_urlencoded::parse(body))
                .map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())))
                .collect(),
        };
        Ok(Self { fields, is_json: false })
    }

    pub fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        match self.given(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(wrong_type(name, "String")),
        }
    }

    pub fn int(&self, name: &str) -> Result<Option<i64>, Refusal> {
        match self.given(name) {
            None => Ok(None),
            Some(Value::String(text)) if !self.is_json => {
                text.parse().map(Some).map_err(|_| wrong_type(name, "Number"))
            }
            Some(value) => value.as_i64().map(Some).ok_or_else(|| wrong_type(name, "Number")),
        }
    }

    /// A list or an object; forms carry it as JSON in text.
    pub fn value(&self, name: &str) -> Result<Option<Value>, Refusal> {
        match self.given(name) {
            None => Ok(None),
            Some(Value::String(text)) if !self.is_json => {
                serde_json::from_str(text).map(Some).map_err(|_| wrong_type(name, "Object"))
            }
            Some(value @ (Value::Array(_) | Value::Object(_))) => Ok(Some(value.clone())),
            Some(_) => Err(wrong_type(name, "Object")),
        }
    }

    fn given(&self, name: &str) -> Option<&Value> {
        self.fields.get(name).filter(|it| !it.is_null())
    }
}

fn wrong_type(name: &str, kind: &str) -> Refusal {
    Refusal::bad(format!("field \"{name}\" must be of type {kind}"))
}

/// Only text fields: the bots of this house upload nothing yet.
fn multipart(boundary: &str, body: &[u8]) -> Map<String, Value> {
    let body = String::from_utf8_lossy(body);
    let boundary = format!("--{boundary}");
    let parts = body.split(&boundary);
    let fields = parts.filter_map(|part| {
        let (head, value) = part.split_once("\r\n\r\n")?;
        let (_, name) = head.split_once("name=\"")?;
        let (name, _) = name.split_once('"')?;
        Some((name.to_owned(), Value::String(value.strip_suffix("\r\n")?.to_owned())))
    });
    fields.collect()
}
