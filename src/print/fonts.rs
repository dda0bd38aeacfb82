//! The embedded fonts: which letters they have, how wide these are, where a line breaks, and
//! the reduced copy that goes into a PDF.
//!
//! Noto Sans 2.004, Regular and Bold, under the SIL Open Font License (`fonts/OFL.txt`), which
//! names no reserved font name. Each was reduced once with fonttools, without hinting and
//! layout tables, to Latin (with Extended-A, -B and Additional, so Vietnamese too), modern
//! Greek, Cyrillic, and punctuation:
//!
//! ```text
//! pyftsubset NotoSans-Regular.ttf --output-file=NotoSans-Regular.subset.ttf
//!   --layout-features= --no-hinting --no-glyph-names --notdef-outline
//!   --drop-tables+=GSUB,GPOS,GDEF,DSIG,meta,STAT --name-IDs=0,1,2,3,4,5,6,13,14
//!   --unicodes=20-7E,A0-AC,AE-24F,2B9-2BC,384-38A,38C,38E-3A1,3A3-3CE,3D7,400-482,48A-52F,
//!     1E00-1EFF,2010-2014,2018-201E,2020-2022,2026,2032,2033,2039,203A,20AC,2116,2122
//! ```
//!
//! Letters are not shaped, so a name in decomposed form would print its accents beside its
//! letters. Therefore [`composed`] is applied to all that comes from outside, and combining
//! marks that have no composed form are not in the fonts.

use std::{collections::BTreeMap, sync::LazyLock};

use allsorts::{
    binary::read::ReadScope,
    font::read_cmap_subtable,
    font_data::{DynamicFontTableProvider, FontData},
    subset::{CmapTarget, SubsetProfile, subset},
    tables::{FontTableProvider, HeadTable, HheaTable, HmtxTable, MaxpTable, cmap::Cmap},
    tag,
};
use unicode_normalization::UnicodeNormalization;

use super::units::POINT;

/// One of the two fonts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Font {
    /// For reading.
    Regular,
    /// For finding.
    Bold,
}

/// What is read from a font file, once.
struct Parsed {
    provider: DynamicFontTableProvider<'static>,
    units_per_em: u16,
    /// Glyph and advance width of each character.
    glyphs: BTreeMap<char, (u16, u16)>,
}

/// A font reduced to the letters of one document.
pub(crate) struct Reduced {
    /// The TrueType file.
    pub(crate) bytes: Vec<u8>,
    /// The new glyph of each character.
    pub(crate) glyphs: BTreeMap<char, u16>,
    /// The advance width of each new glyph.
    pub(crate) widths: BTreeMap<u16, u16>,
    /// In what unit the widths are.
    pub(crate) units_per_em: u16,
}

static REGULAR: LazyLock<Parsed> =
    LazyLock::new(|| parse(include_bytes!("fonts/NotoSans-Regular.subset.ttf")));
static BOLD: LazyLock<Parsed> =
    LazyLock::new(|| parse(include_bytes!("fonts/NotoSans-Bold.subset.ttf")));

/// Reads one of the files compiled in; a test reads both.
fn parse(bytes: &'static [u8]) -> Parsed {
    fn read(bytes: &'static [u8]) -> Option<Parsed> {
        let file = ReadScope::new(bytes).read::<FontData<'_>>().ok()?;
        let provider = file.table_provider(0).ok()?;
        let table = |name| provider.read_table_data(name).ok();
        let head = ReadScope::new(&table(tag::HEAD)?)
            .read::<HeadTable>()
            .ok()?;
        let maxp = ReadScope::new(&table(tag::MAXP)?)
            .read::<MaxpTable>()
            .ok()?;
        let hhea = ReadScope::new(&table(tag::HHEA)?)
            .read::<HheaTable>()
            .ok()?;
        let hmtx = table(tag::HMTX)?;
        let hmtx = ReadScope::new(&hmtx)
            .read_dep::<HmtxTable<'_>>((maxp.num_glyphs.into(), hhea.num_h_metrics.into()))
            .ok()?;
        let cmap = table(tag::CMAP)?;
        let cmap = ReadScope::new(&cmap).read::<Cmap<'_>>().ok()?;
        let (_, letters) = read_cmap_subtable(&cmap).ok()??;
        let mut glyphs = BTreeMap::new();
        letters
            .mappings_fn(|letter, glyph| {
                if let (Some(letter), Ok(width)) =
                    (char::from_u32(letter), hmtx.horizontal_advance(glyph))
                {
                    glyphs.insert(letter, (glyph, width));
                }
            })
            .ok()?;
        Some(Parsed {
            units_per_em: head.units_per_em,
            glyphs,
            provider,
        })
    }
    read(bytes).unwrap_or_else(|| unreachable!("the fonts compiled in are whole"))
}

impl Font {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// Its PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
        }
    }

    fn parsed(self) -> &'static Parsed {
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
        }
    }

    /// How wide `text` is at `size` points, in millimetres.
    pub(crate) fn width(self, text: &str, size: f32) -> f32 {
        let font = self.parsed();
        let units: u32 = text
            .chars()
            .filter_map(|letter| font.glyphs.get(&letter))
            .map(|&(_, width)| u32::from(width))
            .sum();
        units as f32 / f32::from(font.units_per_em) * size * POINT
    }

    /// The font with only the letters of `texts`; `None` only if the font were broken.
    pub(crate) fn reduced<'a>(self, texts: impl Iterator<Item = &'a str>) -> Option<Reduced> {
        let font = self.parsed();
        let mut used = BTreeMap::new();
        for letter in texts.flat_map(str::chars) {
            let &(glyph, width) = font.glyphs.get(&letter)?;
            // Two letters may share one glyph; the first stands for it when text is copied.
            used.entry(glyph)
                .or_insert((width, Vec::new()))
                .1
                .push(letter);
        }
        // Glyph 0 stands for missing letters and has to come first.
        let order: Vec<u16> = std::iter::once(0)
            .chain(used.keys().copied().filter(|&glyph| glyph != 0))
            .collect();
        let bytes = subset(
            &font.provider,
            &order,
            &SubsetProfile::Pdf,
            CmapTarget::Unicode,
        )
        .ok()?;
        let mut glyphs = BTreeMap::new();
        let mut widths = BTreeMap::new();
        for (place, glyph) in (0_u16..).zip(&order) {
            if let Some((width, letters)) = used.get(glyph) {
                widths.insert(place, *width);
                glyphs.extend(letters.iter().map(|&letter| (letter, place)));
            }
        }
        Some(Reduced {
            bytes,
            glyphs,
            widths,
            units_per_em: font.units_per_em,
        })
    }
}

/// `text` with letters and their accents composed (Unicode form NFC).
pub(crate) fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// The characters of `text` that the fonts do not have, each once, in order.
pub(crate) fn missing_letters(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for letter in text.nfc() {
        if !Font::ALL
            .iter()
            .all(|font| font.parsed().glyphs.contains_key(&letter))
            && !missing.contains(&letter)
        {
            missing.push(letter);
        }
    }
    missing
}

/// A piece of text in one font.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Span {
    /// The font.
    pub(crate) font: Font,
    /// The text.
    pub(crate) text: String,
}

/// Text for reading.
pub(crate) fn plain(text: impl Into<String>) -> Span {
    Span {
        font: Font::Regular,
        text: text.into(),
    }
}

/// Text for finding.
pub(crate) fn strong(text: impl Into<String>) -> Span {
    Span {
        font: Font::Bold,
        text: text.into(),
    }
}

/// Breaks `spans` in lines of at most `width` millimetres: at spaces, and within a word only
/// if it is longer than a line. A no-break space does not break.
pub(crate) fn wrap(spans: &[Span], size: f32, width: f32) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = vec![Vec::new()];
    let mut used = 0.0;
    for span in spans {
        for piece in span.text.split_inclusive(' ') {
            let bare = span.font.width(piece.trim_end_matches(' '), size);
            if used > 0.0 && used + bare > width {
                lines.push(Vec::new());
                used = 0.0;
            }
            if bare <= width {
                append(&mut lines, span.font, piece);
                used += span.font.width(piece, size);
                continue;
            }
            for letter in piece.chars() {
                let advance = span.font.width(letter.encode_utf8(&mut [0; 4]), size);
                if used > 0.0 && used + advance > width {
                    lines.push(Vec::new());
                    used = 0.0;
                }
                append(&mut lines, span.font, letter.encode_utf8(&mut [0; 4]));
                used += advance;
            }
        }
    }
    for line in &mut lines {
        if let Some(last) = line.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
        }
    }
    lines.retain(|line| line.iter().any(|span| !span.text.is_empty()));
    lines
}

/// Adds `text` to the last line, in one span with what stands there in the same font.
fn append(lines: &mut [Vec<Span>], font: Font, text: &str) {
    let Some(line) = lines.last_mut() else { return };
    match line.last_mut() {
        Some(last) if last.font == font => last.text.push_str(text),
        _ => line.push(Span {
            font,
            text: text.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_fonts_have_the_same_letters() {
        let [regular, bold] = Font::ALL.map(|font| font.parsed());
        assert!(regular.glyphs.keys().eq(bold.glyphs.keys()));
        assert!(regular.glyphs.len() > 1000);
        for text in [
            "Åsa Đặng-Þór",
            "Ωραία Μαρία",
            "Ђорђе Їжак Ёлка",
            "O’Neil & “Co” – № 7 €",
        ] {
            assert_eq!(missing_letters(text), [], "{text}");
        }
    }

    #[test]
    fn other_scripts_and_marks_are_missing() {
        assert_eq!(missing_letters("田中 田"), ['田', '中']);
        assert_eq!(missing_letters("שרה"), ['ש', 'ר', 'ה']);
        assert_eq!(
            missing_letters("a\u{200B}b\u{202E}c\td"),
            ['\u{200B}', '\u{202E}', '\t']
        );
        // Decomposed é is composed; x with a háček has no composed form.
        assert_eq!(missing_letters("Chloe\u{301}"), []);
        assert_eq!(composed("Chloe\u{301}"), "Chloé");
        assert_eq!(missing_letters("x\u{30C}"), ['\u{30C}']);
    }

    #[test]
    fn reduced_fonts_keep_the_letters() {
        for font in Font::ALL {
            let reduced = font.reduced(["Ặny né ж"].into_iter()).unwrap();
            assert!(reduced.bytes.len() < 6_000, "{}", reduced.bytes.len());
            assert_eq!(reduced.glyphs.len(), 6);
            let file = ReadScope::new(&reduced.bytes)
                .read::<FontData<'_>>()
                .unwrap();
            assert!(file.table_provider(0).unwrap().has_table(tag::GLYF));
            for (letter, glyph) in &reduced.glyphs {
                assert_eq!(reduced.widths[glyph], font.parsed().glyphs[letter].1);
            }
        }
        assert!(Font::Bold.reduced(["田"].into_iter()).is_none());
    }

    proptest! {
        #[test]
        fn wrapping_loses_nothing(
            texts in proptest::collection::vec("[a-zA-Z]{0,30}( [a-z]{1,5}){0,8} ?", 1..4),
            width in 8.0_f32..80.0,
        ) {
            let spans: Vec<Span> = texts
                .iter()
                .zip([Font::Bold, Font::Regular].into_iter().cycle())
                .map(|(text, font)| Span { font, text: text.clone() })
                .collect();
            let lines = wrap(&spans, 10.0, width);
            let letters = |text: String| text.replace(' ', "");
            let before: String = texts.concat();
            let after: String = lines.iter().flatten().map(|span| span.text.as_str()).collect();
            prop_assert_eq!(letters(before), letters(after));
            for line in lines {
                let used: f32 = line.iter().map(|span| span.font.width(&span.text, 10.0)).sum();
                prop_assert!(used <= width + 0.001);
            }
        }
    }
}
