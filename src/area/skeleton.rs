//! A pack to fill in.

use super::markdown::AREA_SECTIONS;

/// `area.json` and `en.md` of a new pack. Everything that must be filled in is empty, so that checking it tells what is left.
pub fn skeleton(slug: &str) -> [String; 2] {
    let name: String = slug.split('-').map(capital).collect::<Vec<_>>().join(" ");
    let headings = [
        "The place",
        "Who would support you, and how",
        "The kind of home to expect",
        "What you will not get",
        "What life costs",
        "Getting around",
        "Doctors and mental health",
        "Learning English, study and work",
        "Food, faith and community groups",
        "Children and schools",
        "Legal help",
        "Is it safe for me?",
        "What happens after I say yes",
        "Questions to ask the team",
    ];
    let text: String = AREA_SECTIONS.iter().zip(headings).map(|(id, heading)| format!("\n## {id}: {heading}\n")).collect();
    let pack = format!(
        r#"{{
  "pack_version": 1,
  "slug": "{slug}",
  "name": {{ "en": "{name}" }},
  "example": false,
  "languages": ["en"],
  "location": {{ "region": "", "latitude": "", "longitude": "" }},
  "service": {{
    "name": {{ "en": "" }},
    "status": "active",
    "description": {{ "en": "" }},
    "eligibility_description": {{ "en": "" }},
    "application_process": {{ "en": "" }},
    "wait_time": {{ "en": "" }},
    "interpretation_services": {{ "en": "" }},
    "fees_description": {{ "en": "" }},
    "languages": [],
    "assured_date": null
  }},
  "support": {{
    "home": {{ "en": "" }},
    "length": {{ "en": "" }},
    "afterwards": {{ "en": "" }},
    "refusals": {{ "en": "" }}
  }},
  "capacity": {{ "description": {{ "en": "" }}, "available": null, "maximum": null, "updated": null }},
  "closing_date": null,
  "criteria": [],
  "contacts": [],
  "phones": [],
  "recipient": null,
  "card": null,
  "signer": null,
  "controller": null,
  "facts": [],
  "pictures": []
}}
"#
    );
    [pack, format!("status: source\n{text}")]
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
