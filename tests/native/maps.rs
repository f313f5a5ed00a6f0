//! The maps of the areas: drawn by hand into files, and true to the coordinates that each pack gives.

use onward::area::Pack;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The picture ends well outside the land, so that a dot that is in it may still be in the sea: only the formula tells.
const SIZE: &str = r#"viewBox="0 0 360 520""#;
const FORMULA: &str = "A place stands at x = 27 * (longitude + 11), y = 46.5 * (61 - latitude)";
/// Of a picture's unit: coordinates have two decimals, so a place is on a grid of 0.27 by 0.465.
const TOLERANCE: f64 = 0.01;

type Spot = (f64, f64);

/// Where the formula puts a pack's place.
fn spot(pack: &Pack) -> Spot {
    let degrees = |text: &str| text.parse::<f64>().unwrap();
    (27.0 * (degrees(&pack.location.longitude) + 11.0), 46.5 * (61.0 - degrees(&pack.location.latitude)))
}

/// The circles of a drawing with this radius.
fn circles(drawing: &str, radius: &str) -> Vec<Spot> {
    let value = |circle: &str, name: &str| {
        let (_, after) = circle.split_once(&format!(" {name}=\""))?;
        after.split_once('"').map(|(value, _)| value.to_owned())
    };
    let all = drawing.split("<circle").skip(1).filter_map(|rest| rest.split_once('>').map(|(circle, _)| circle));
    all.filter(|circle| value(circle, "r").as_deref() == Some(radius))
        .map(|circle| (value(circle, "cx").unwrap().parse().unwrap(), value(circle, "cy").unwrap().parse().unwrap()))
        .collect()
}

fn is_at(dot: Spot, place: Spot) -> bool {
    (dot.0 - place.0).abs() <= TOLERANCE && (dot.1 - place.1).abs() <= TOLERANCE
}

/// Each pack beside its map, by slug.
fn areas() -> BTreeMap<String, (Pack, PathBuf)> {
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("public/areas")).unwrap();
    let read = |folder: PathBuf| {
        let pack: Pack = serde_json::from_str(&fs::read_to_string(folder.join("area.json")).unwrap()).unwrap();
        (pack.slug.clone(), (pack, folder.join("map.svg")))
    };
    folders.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).map(read).collect()
}

#[test]
fn each_map_has_its_place_where_the_coordinates_are_and_other_dots_only_at_other_areas() {
    let areas = areas();
    for (slug, (pack, map)) in &areas {
        assert!(pack.pictures.iter().any(|picture| picture.file == "map.svg"), "{slug} shows no map");
        let drawing = fs::read_to_string(map).unwrap();
        assert!(drawing.contains(SIZE) && drawing.contains(FORMULA), "{slug}: the drawing's size or its formula is another");
        let own = spot(pack);
        for (what, radius) in [("dot", "6"), ("ring", "16")] {
            let found = circles(&drawing, radius);
            assert!(found.len() == 1 && is_at(found[0], own), "{slug}: its {what} is at {found:?} and not at {own:?}");
        }
        // An area that comes later need not be drawn into the maps of those before it.
        let mut others: Vec<Spot> = areas.iter().filter(|(other, _)| *other != slug).map(|(_, (pack, _))| spot(pack)).collect();
        let dots = circles(&drawing, "2.8");
        assert_eq!(dots.is_empty(), others.is_empty(), "{slug} shows no other area");
        for dot in dots {
            let place = others.iter().position(|other| is_at(dot, *other));
            others.swap_remove(place.unwrap_or_else(|| panic!("{slug}: no area is at {dot:?}, or it has a dot already")));
        }
    }
}
