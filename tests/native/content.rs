//! The standard form, the words and the areas that this version ships fit each other.

#[test]
fn load() {
    let form = onward::form::load(onward::form::STANDARD_JSON);
    if let Err(e) = &form {
        panic!("{e:#?}")
    }
}
