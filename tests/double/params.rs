//! A call's parameters: JSON, a form, or a query, as the Bot API takes them.

use std::collections::HashMap;

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::refusal::Refusal;

/// From JSON they must have the right type; from a form everything is text.
pub struct Params {
    fields: Map<String, Value>,
    files: HashMap<String, File>,
    is_json: bool,
}

/// A file in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub mime: String,
    pub bytes: Vec<u8>,
}

impl Params {
    pub fn read(kind: &str, query: &str, body: &[u8]) -> Result<Self, Refusal> {
        if kind.starts_with("application/json") {
            let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
                return Err(Refusal::bad("can't parse JSON object"));
            };
            return Ok(Self { fields, files: HashMap::new(), is_json: true });
        }
        let boundary = kind.split_once("boundary=").map(|it| it.1.trim_matches('"'));
        if let Some(boundary) = boundary {
            let form = multipart(boundary, body);
            let (fields, files) =
                form.ok_or_else(|| Refusal::bad("[double] a form with parts that make no sense"))?;
            return Ok(Self { fields, files, is_json: false });
        }
        let fields = form_urlencoded::parse(query.as_bytes())
            .chain(form_urlencoded::parse(body))
            .map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())))
            .collect();
        Ok(Self { fields, files: HashMap::new(), is_json: false })
    }

    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.get(name)
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

    pub fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        match self.given(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(_) => Err(wrong_type(name, "Boolean")),
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

type Form = (Map<String, Value>, HashMap<String, File>);

/// `None` where it is not put together as RFC 7578 wants it.
fn multipart(boundary: &str, body: &[u8]) -> Option<Form> {
    let (mut fields, mut files) = Form::default();
    let boundary = format!("\r\n--{boundary}");
    // The first boundary has no line before it.
    let mut rest = body.strip_prefix(&boundary.as_bytes()[2..])?;
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let head_end = position(part, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&part[..head_end]).ok()?;
        let part = &part[head_end + 4..];
        let end = position(part, boundary.as_bytes())?;
        let value = &part[..end];
        rest = &part[end + boundary.len()..];
        let name = quoted(head, " name=\"")?;
        match quoted(head, "filename=\"") {
            Some(file) => {
                let mime = head.lines().find_map(|it| it.strip_prefix("Content-Type: "))?.to_owned();
                files.insert(name, File { name: file, mime, bytes: value.to_vec() });
            }
            None => {
                fields.insert(name, Value::String(String::from_utf8(value.to_vec()).ok()?));
            }
        }
    }
    rest.starts_with(b"--").then_some((fields, files))
}

fn quoted(head: &str, before: &str) -> Option<String> {
    let (_, rest) = head.split_once(before)?;
    Some(rest.split_once('"')?.0.to_owned())
}

/// By its first byte, for files are long.
fn position(within: &[u8], what: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + within[from..].iter().position(|it| *it == what[0])?;
        if within[at..].starts_with(what) {
            return Some(at);
        }
        from = at + 1;
    }
}
