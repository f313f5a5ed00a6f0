//! How far a place is from the middle of a region, in a straight line: enough to tell near from far, and nothing that would need to
//! know where anybody lives.

use super::Location;

/// IUGG mean radius of the earth, 6,371.0088 km, in statute miles.
const EARTH_MILES: f64 = 3_958.761;
/// Distances are said in steps of so many miles: from the middle of a region nobody can say more.
const STEP_MILES: f64 = 5.0;

/// A point on the earth, in hundredths of a degree, as packs have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    north: i32,
    east: i32,
}

const fn at(north: i32, east: i32) -> Point {
    Point { north, east }
}

/// The middle of each region of the form's set `regions`: the centre of its land's area, to two decimals.
///
/// Reckoned in November 2026 from the 1:10m districts of Natural Earth (public domain) as npm's `@highcharts/map-collection` 2.3.3 has
/// them in `gb-all.geo.json`, where each names its region: turned back from the picture's scale to the British national grid (EPSG:7405,
/// Shetland by its own scale), the districts of a region joined, the centroid of what they cover, then degrees of WGS 84.
/// The same done to single districts comes within 1.5 km of the coordinates that the file gives for half of them; the shapes are coarse,
/// so nothing here is better than a few kilometres.
/// It is the middle of the land and not of the people: Scotland's is in the Highlands, far from where most of its people live.
const MIDDLES: [(&str, Point); 12] = [
    ("north_east", at(5_502, -190)),
    ("north_west", at(5_405, -271)),
    ("yorkshire_and_the_humber", at(5_396, -122)),
    ("east_midlands", at(5_292, -80)),
    ("west_midlands", at(5_247, -226)),
    ("east_of_england", at(5_225, 55)),
    ("london", at(5_150, -10)),
    ("south_east", at(5_128, -53)),
    ("south_west", at(5_100, -314)),
    ("wales", at(5_233, -376)),
    ("scotland", at(5_680, -417)),
    ("northern_ireland", at(5_461, -670)),
];

/// The regions, in the order of the form.
pub fn regions() -> impl Iterator<Item = &'static str> {
    MIDDLES.iter().map(|(region, _)| *region)
}

/// About how many miles a place is from the middle of a region, in a straight line, to the nearest five and never none; nothing where
/// the region is not known, or the place's coordinates are not numbers.
pub fn about_miles(region: &str, place: &Location) -> Option<u32> {
    let (_, middle) = MIDDLES.iter().find(|(known, _)| *known == region)?;
    let place = at(hundredths(&place.latitude, 90)?, hundredths(&place.longitude, 180)?);
    let steps = (miles(*middle, place) / STEP_MILES + 0.5) as u32;
    Some(steps.max(1) * STEP_MILES as u32)
}

/// `-1.55` as -155: degrees with two decimals, no more than `most` of them.
fn hundredths(text: &str, most: u16) -> Option<i32> {
    let (sign, figures) = text.strip_prefix('-').map_or((1, text), |figures| (-1, figures));
    let (whole, part) = figures.split_once('.')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let whole: u16 = whole.parse().ok().filter(|whole| *whole < most)?;
    let part: u16 = part.parse().ok().filter(|_| part.len() == 2 && is_number(part))?;
    (is_number(figures.split('.').next()?)).then_some(sign * (i32::from(whole) * 100 + i32::from(part)))
}

/// Along a great circle, by the haversine formula.
fn miles(from: Point, to: Point) -> f64 {
    let radians = |hundredths: i32| f64::from(hundredths) * (std::f64::consts::PI / 18_000.0);
    let half = |a: i32, b: i32| sine(radians(b - a) / 2.0);
    let (north, east) = (half(from.north, to.north), half(from.east, to.east));
    // The cosine of a latitude is the sine of what it lacks to the pole.
    let across = sine(radians(9_000 - from.north)) * sine(radians(9_000 - to.north));
    2.0 * EARTH_MILES * arc((north * north + across * east * east).sqrt())
}

/// The sine of 0 to 180 degrees, by its series: a standard library's costs every reader of the page more than the rest of this file,
/// since it must be right for any number.
fn sine(angle: f64) -> f64 {
    let square = angle * angle;
    let mut term = angle;
    let mut sum = angle;
    for step in 1..12 {
        let step = f64::from(2 * step);
        term *= -square / (step * (step + 1.0));
        sum += term;
    }
    sum
}

/// The angle of a sine from 0 to ½, by its series: less than a third of the way round the earth.
fn arc(sine: f64) -> f64 {
    let square = sine * sine;
    let mut term = sine;
    let mut sum = sine;
    for step in 1..24 {
        let odd = f64::from(2 * step - 1);
        term *= square * odd / (odd + 1.0);
        sum += term / (odd + 2.0);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(latitude: &str, longitude: &str) -> Location {
        Location { region: "london".to_owned(), latitude: latitude.to_owned(), longitude: longitude.to_owned() }
    }

    /// Published great-circle distances, to the mile.
    #[test]
    fn known_distances_are_right() {
        let (london, paris, edinburgh, belfast) = (at(5_151, -13), at(4_886, 235), at(5_595, -319), at(5_460, -593));
        for (from, to, known) in [(london, paris, 213.0), (london, edinburgh, 332.0), (london, belfast, 322.0), (london, london, 0.0)] {
            assert!((miles(from, to) - known).abs() <= 1.5, "{from:?} {to:?}: {} and not {known}", miles(from, to));
            assert!((miles(from, to) - miles(to, from)).abs() < 1e-9);
        }
        // A degree of a meridian is 69.09 miles of such an earth.
        assert!((miles(at(5_000, 0), at(5_100, 0)) - 69.09).abs() < 0.01);
    }

    /// Against the standard library's, over all that can be asked: half of a difference of longitudes, or what a latitude lacks.
    #[test]
    fn the_series_are_those_of_the_library() {
        for degrees in 0..=180 {
            let angle = f64::from(degrees).to_radians();
            assert!((sine(angle) - angle.sin()).abs() < 1e-9, "sine of {degrees}");
        }
        for part in 0..=500 {
            let sine = f64::from(part) / 1_000.0;
            assert!((arc(sine) - sine.asin()).abs() < 1e-9, "{sine}");
        }
    }

    #[test]
    fn it_is_said_in_fives_and_never_as_none() {
        let leeds = place("53.80", "-1.55");
        assert_eq!(about_miles("yorkshire_and_the_humber", &leeds), Some(15));
        assert_eq!(about_miles("london", &leeds), Some(170));
        assert_eq!(about_miles("northern_ireland", &leeds), Some(215));
        assert_eq!(about_miles("london", &place("51.50", "-0.10")), Some(5));
        for (region, place) in [
            ("atlantis", &leeds),
            ("london", &place("", "0")),
            ("london", &place("NaN", "0.00")),
            ("london", &place("51.5", "0.00")),
            ("london", &place("+51.50", "0.00")),
            ("london", &place("51.+5", "0.00")),
            ("london", &place(".50", "0.00")),
            ("london", &place("90.00", "0.00")),
            ("london", &place("51.50", "180.00")),
        ] {
            assert_eq!(about_miles(region, place), None, "{region} {place:?}");
        }
    }

    #[test]
    fn the_regions_are_those_of_the_form() {
        let form: serde_json::Value = serde_json::from_str(include_str!("../../public/forms/referral-1.json")).expect("it is JSON");
        let of_form: Vec<&str> =
            form["option_sets"]["regions"].as_array().expect("a set").iter().filter_map(|name| name.as_str()).collect();
        assert_eq!(regions().collect::<Vec<_>>(), of_form);
    }
}
