//! Reading aloud, by voices of the device itself: others would send the text to somebody (SECURITY R11).

use crate::language::Lang;

/// Whether a text can be read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aloud {
    /// It is being read.
    Reading,
    /// The device has no voice of its own for the language.
    NoVoice,
}

/// Reads paragraphs one after the other, instead of what is being read. `over` is called when the last one ends, or when it is
/// stopped.
pub async fn read(paragraphs: Vec<String>, lang: Lang, over: impl Fn() + 'static) -> Aloud {
    #[cfg(target_arch = "wasm32")]
    return here::read(paragraphs, lang, over).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        drop((paragraphs, lang, over));
        Aloud::NoVoice
    }
}

/// Ends it.
pub fn stop() {
    #[cfg(target_arch = "wasm32")]
    if let Some(speech) = here::speech() {
        speech.cancel();
    }
}

#[cfg(target_arch = "wasm32")]
mod here {
    use super::Aloud;
    use crate::language::Lang;
    use crate::waiting;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;
    use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

    /// Some browsers know their voices only a moment after they were first asked for.
    const WAITS: [u32; 4] = [0, 100, 300, 600];

    pub fn speech() -> Option<SpeechSynthesis> {
        // Absent where the system has no voices at all.
        web_sys::window()?.speech_synthesis().ok().filter(|speech| !speech.is_undefined() && !speech.is_null())
    }

    pub async fn read(paragraphs: Vec<String>, lang: Lang, over: impl Fn() + 'static) -> Aloud {
        let (Some(speech), Some(voice)) = (speech(), voice(lang).await) else { return Aloud::NoVoice };
        speech.cancel();
        let over = Closure::<dyn Fn()>::new(over).into_js_value();
        let last = paragraphs.len().saturating_sub(1);
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let Ok(words) = SpeechSynthesisUtterance::new_with_text(paragraph) else { continue };
            words.set_voice(Some(&voice));
            words.set_lang(&voice.lang());
            // A little slower than usual: for people who are tired, or hear a language that they are learning.
            words.set_rate(0.9);
            if index == last {
                words.set_onend(Some(over.unchecked_ref()));
            }
            // What is stopped, or cannot be said, ends with all that waits behind it.
            words.set_onerror(Some(over.unchecked_ref()));
            speech.speak(&words);
        }
        Aloud::Reading
    }

    async fn voice(lang: Lang) -> Option<SpeechSynthesisVoice> {
        for wait in WAITS {
            waiting::sleep(wait).await;
            let voices = speech()?.get_voices();
            let mut voices = voices.iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
            let speaks = |voice: &SpeechSynthesisVoice| {
                voice.lang().split(['-', '_']).next().is_some_and(|tag| tag.eq_ignore_ascii_case(lang.tag()))
            };
            if let Some(voice) = voices.find(|voice| voice.local_service() && speaks(voice)) {
                return Some(voice);
            }
        }
        None
    }
}
