//! What a reader aloud needs of a PDF: its language, its title, what is a heading, a paragraph or a
//! picture, and what a picture is (ISO 32000-1, 14.7 and 14.8).
//!
//! Responsible for which items belong together, and for the tree that names them. Not responsible for the
//! order, which is that of the page's items, nor for what anything looks like.

use lopdf::{Document, Object, ObjectId, dictionary, text_string};

use super::{
    faces::Font,
    page::{Item, Page},
    shape::is_rearranged,
    units::POINT,
};
use crate::say::Language;

/// What a document says of itself. Nothing of whose it is: whoever finds the file learns nothing more than
/// from the paper.
pub(crate) struct About {
    /// In which language it is read aloud.
    pub(crate) language: Language,
    /// What kind of paper it is.
    pub(crate) title: String,
}

impl About {
    /// Of a document for its owner.
    pub(crate) fn english(title: &str) -> Self {
        Self {
            language: Language::ENGLISH,
            title: title.to_owned(),
        }
    }
}

/// Size from which bold letters are a heading, in points.
const HEADING: f32 = 10.5;
/// Furthest distance of two base lines within a paragraph, in sizes.
const WITHIN: f32 = 1.6;

/// Marks of where another direction of writing begins and ends, which are not letters.
const MARKS: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// What a part of a page is.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Tag {
    /// Letters that stand out.
    Heading,
    /// Lines that are read behind each other.
    Paragraph,
    /// A picture, and what it is.
    Figure(String),
    /// A line or a box, which is not read.
    Artifact,
}

impl Tag {
    /// The standard structure type.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Heading => "H",
            Self::Paragraph => "P",
            Self::Figure(_) => "Figure",
            Self::Artifact => "Artifact",
        }
    }
}

/// The items of a page in parts: what each is, and how many items it has.
pub(super) fn parts(page: &Page) -> Vec<(Tag, usize)> {
    let mut parts: Vec<(Tag, usize)> = Vec::new();
    let mut last: Option<(f32, f32)> = None;
    for item in &page.items {
        let (tag, at) = match item {
            Item::Text { y, size, font, .. } => {
                let heading = *font == Font::Bold && *size >= HEADING;
                let tag = if heading {
                    Tag::Heading
                } else {
                    Tag::Paragraph
                };
                (tag, Some((*y, *size)))
            }
            Item::Code { alt, .. } => (Tag::Figure(alt.clone()), None),
            Item::Rule { .. } | Item::Box { .. } => (Tag::Artifact, None),
        };
        let goes_on = match (last, at, parts.last()) {
            (Some((above, of)), Some((y, size)), Some((before, _))) => {
                let down = y - above;
                *before == tag && size == of && (-0.01..=WITHIN * size * POINT).contains(&down)
            }
            (None, None, Some((Tag::Artifact, _))) => tag == Tag::Artifact,
            _ => false,
        };
        match parts.last_mut() {
            Some((_, count)) if goes_on => *count += 1,
            _ => parts.push((tag, 1)),
        }
        last = at;
    }
    parts
}

/// Whether two texts that follow each other are words apart: on two lines, or with room between them.
pub(super) fn parted(one: &Item, next: &Item) -> bool {
    const ROOM: f32 = 0.5;
    let (
        Item::Text {
            x,
            y,
            font,
            size,
            text,
            ..
        },
        Item::Text {
            x: next_x,
            y: next_y,
            ..
        },
    ) = (one, next)
    else {
        return false;
    };
    let end = x + font.width(text, *size);
    !text.ends_with(' ') && (y != next_y || *next_x > end + ROOM || next_x < x)
}

/// What a part says where its letters do not stand in the order in which they are read: in the file they stand
/// from left to right, as they are seen.
fn rearranged(items: &[Item]) -> Option<String> {
    let mut said = String::new();
    for (at, item) in items.iter().enumerate() {
        let Item::Text { text, .. } = item else {
            continue;
        };
        said.extend(text.chars().filter(|letter| !MARKS.contains(letter)));
        if items.get(at + 1).is_some_and(|next| parted(item, next)) {
            said.push(' ');
        }
    }
    is_rearranged(&said).then_some(said)
}

/// Puts the tree of all parts into the file, with language and title.
pub(super) fn add(file: &mut Document, pages: &[Page], about: &About) {
    let page_ids: Vec<ObjectId> = file.page_iter().collect();
    let root = file.new_object_id();
    let whole = file.new_object_id();
    let mut kids = Vec::new();
    let mut numbers = Vec::new();
    for ((at, page), page_id) in (0_i64..).zip(pages).zip(page_ids) {
        let mut of_page = Vec::new();
        let mut rest = page.items.as_slice();
        let said = parts(page).into_iter().map(|(tag, count)| {
            let (items, others) = rest.split_at(count.min(rest.len()));
            rest = others;
            (tag, rearranged(items))
        });
        let said = said.filter(|(tag, _)| *tag != Tag::Artifact);
        for (mark, (tag, text)) in (0_i64..).zip(said) {
            let mut element =
                dictionary! { "S" => tag.name(), "P" => whole, "Pg" => page_id, "K" => mark };
            if let Tag::Figure(alt) = &tag {
                element.set("Alt", text_string(alt));
            }
            if let Some(text) = text {
                element.set("ActualText", text_string(&text));
            }
            let id = file.add_object(element);
            kids.push(id.into());
            of_page.push(id.into());
        }
        numbers.extend([at.into(), Object::Array(of_page)]);
        if let Ok(page) = file.get_dictionary_mut(page_id) {
            page.set("StructParents", at);
        }
    }
    let document = dictionary! { "S" => "Document", "P" => root, "K" => kids };
    file.set_object(whole, document);
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => whole,
        "ParentTree" => dictionary! { "Nums" => numbers },
    };
    file.set_object(root, tree);
    let info = file.add_object(dictionary! { "Title" => text_string(&about.title) });
    file.trailer.set("Info", info);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", root);
        catalog.set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => true },
        );
        catalog.set("Lang", Object::string_literal(about.language.tag()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(y: f32, size: f32, font: Font) -> Item {
        Item::Text {
            x: 15.0,
            y,
            font,
            size,
            spacing: 0.0,
            text: "x".to_owned(),
        }
    }

    #[test]
    fn lines_that_belong_together() {
        let rule = || Item::Rule {
            x: 0.0,
            y: 0.0,
            length: 1.0,
            weight: 0.2,
        };
        let mut page = Page::new(210.0, 297.0);
        page.items = vec![
            text(20.0, 20.0, Font::Bold),
            rule(),
            rule(),
            text(30.0, 10.0, Font::Bold),
            text(30.0, 10.0, Font::Regular),
            text(34.9, 10.0, Font::Regular),
            text(45.0, 10.0, Font::Regular),
            text(30.0, 10.0, Font::Regular),
        ];
        let found = parts(&page);
        let names: Vec<_> = found
            .iter()
            .map(|(tag, count)| (tag.name(), *count))
            .collect();
        assert_eq!(
            names,
            [("H", 1), ("Artifact", 2), ("P", 3), ("P", 1), ("P", 1)]
        );
        assert_eq!(
            names.iter().map(|(_, count)| count).sum::<usize>(),
            page.items.len()
        );
    }
}
