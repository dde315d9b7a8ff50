//! A place, from its `geo:` address.

use serde_json::Value;

use super::text;
use crate::model::Place;

/// Where clients say it; the older way first, for the newer ones still say it too.
const ADDRESSES: [&str; 3] = ["/geo_uri", "/org.matrix.msc3488.location/uri", "/m.location/uri"];
const NAMES: [&str; 2] = ["/org.matrix.msc3488.location/description", "/m.location/description"];

pub fn of(content: &Value) -> Option<Place> {
    let (latitude, longitude) = ADDRESSES.iter().filter_map(|it| text(content, it)).find_map(coordinates)?;
    let name = NAMES.iter().find_map(|it| text(content, it)).map(|it| it.replace('\0', ""));
    let name = name.filter(|it| !it.trim().is_empty());
    Some(Place { latitude, longitude, name })
}

/// `geo:51.5,-0.12,30;u=35`: latitude, longitude, perhaps height; behind it how exact that is.
fn coordinates(address: &str) -> Option<(f64, f64)> {
    let place = address.strip_prefix("geo:")?.split(';').next()?;
    let mut degrees = place.split(',').map(|it| it.trim().parse::<f64>().ok());
    let (latitude, longitude) = (degrees.next()??, degrees.next()??);
    let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    is_on_earth.then_some((latitude, longitude))
}
