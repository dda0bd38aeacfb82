//! The embedded font files: which letters each has, how wide these are, and the reduced copy that
//! goes into a PDF.
//!
//! Not responsible for which of them a text is set in (`shape`) or for lines (`fonts`).
//!
//! All are Noto under the SIL Open Font License (`fonts/OFL.txt`), reduced once with fonttools:
//!
//! ```text
//! pyftsubset NotoSans-Regular.ttf --output-file=NotoSans-Regular.subset.ttf
//!   --layout-features= --no-hinting --no-glyph-names --notdef-outline
//!   --drop-tables+=GSUB,GPOS,GDEF,DSIG,meta,STAT --name-IDs=0,1,2,3,4,5,6,13,14
//!   --unicodes=20-7E,A0-AC,AE-24F,2B9-2BC,384-38A,38C,38E-3A1,3A3-3CE,3D7,400-482,48A-52F,
//!     1E00-1EFF,2010-2014,2018-201E,2020-2022,2026,2032,2033,2039,203A,20AC,2116,2122
//! ```
//!
//! That is Latin (with Extended-A, -B and Additional, so Vietnamese too), modern Greek, Cyrillic and
//! punctuation, in Noto Sans 2.004. Such letters stand beside each other as they are.
//!
//! The others, whose letters join or change places, keep the tables for that: the same command with
//! `--layout-features` and `--unicodes`
//!
//! ```text
//! NotoSansArabic 2.005      ccmp,isol,init,medi,fina,rlig,calt,liga,mark,mkmk,curs,kern,locl
//!                           600-61C,61E-6FF,200C,200D
//! NotoSansHebrew 3.000      ccmp,mark,mkmk,kern,locl   591-5F4,200C,200D,20AA
//! NotoSansDevanagari 2.001  *                          900-97F,200C,200D,20B9,25CC
//! ```
//!
//! Noto Sans SC and JP 2.004 have the letters of GB 2312 (of its second level all but 37) and of the
//! first level of JIS X 0208 with kana, both with their punctuation and letters of full width. Of these there is one
//! weight: a second would be three million bytes, so bold letters are drawn with a thicker line.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use allsorts::{
    binary::read::ReadScope,
    font::read_cmap_subtable,
    font_data::{DynamicFontTableProvider, FontData},
    subset::{CmapTarget, SubsetProfile, subset},
    tables::{FontTableProvider, HeadTable, HheaTable, HmtxTable, MaxpTable, cmap::Cmap},
    tag,
};

use crate::say::Language;

/// One of the two fonts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Font {
    /// For reading.
    Regular,
    /// For finding.
    Bold,
}

impl Han {
    /// As who reads a language is used to.
    pub(super) fn of(language: Language) -> Self {
        if language.tag() == "ja" {
            Self::Japanese
        } else {
            Self::Chinese
        }
    }
}

impl Font {
    /// The file of Latin letters, in which everything is set that it has.
    pub(crate) fn latin(self) -> Face {
        match self {
            Self::Regular => Face::Regular,
            Self::Bold => Face::Bold,
        }
    }

    /// Its files, the first choice first.
    pub(super) fn faces(self, han: Han) -> [Face; 6] {
        let [first, second] = match han {
            Han::Chinese => [Face::Chinese, Face::Japanese],
            Han::Japanese => [Face::Japanese, Face::Chinese],
        };
        let [arabic, hebrew, devanagari] = match self {
            Self::Regular => [Face::Arabic, Face::Hebrew, Face::Devanagari],
            Self::Bold => [Face::ArabicBold, Face::HebrewBold, Face::DevanagariBold],
        };
        [self.latin(), arabic, hebrew, devanagari, first, second]
    }
}

/// How Chinese letters are written: two countries draw some of them differently.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Han {
    /// As in China.
    Chinese,
    /// As in Japan.
    Japanese,
}

/// One of the embedded files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Face {
    /// Latin, Greek and Cyrillic.
    Regular,
    /// The same in bold.
    Bold,
    /// Arabic.
    Arabic,
    /// The same in bold.
    ArabicBold,
    /// Hebrew.
    Hebrew,
    /// The same in bold.
    HebrewBold,
    /// Devanagari.
    Devanagari,
    /// The same in bold.
    DevanagariBold,
    /// Chinese letters as China writes them.
    Chinese,
    /// Kana, and Chinese letters as Japan writes them.
    Japanese,
}

/// What is read from a font file, once.
pub(super) struct Parsed {
    provider: DynamicFontTableProvider<'static>,
    /// In how many units the widths divide the size.
    pub(super) units_per_em: u16,
    /// Glyph of each character.
    pub(super) glyphs: BTreeMap<char, u16>,
    /// Advance width of each glyph.
    widths: Vec<u16>,
    /// How letters join and change places.
    pub(super) layout: harfrust::Font,
}

/// A font reduced to the letters of one document.
pub(crate) struct Reduced {
    /// The TrueType file.
    pub(crate) bytes: Vec<u8>,
    /// The new glyph of each glyph.
    pub(crate) glyphs: BTreeMap<u16, u16>,
    /// The advance width of each new glyph.
    pub(crate) widths: BTreeMap<u16, u16>,
    /// In what unit the widths are.
    pub(crate) units_per_em: u16,
}

/// Reads one of the files compiled in; a test reads all.
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
                glyphs.extend(char::from_u32(letter).map(|letter| (letter, glyph)));
            })
            .ok()?;
        let widths: Result<Vec<_>, _> = (0..maxp.num_glyphs)
            .map(|glyph| hmtx.horizontal_advance(glyph))
            .collect();
        Some(Parsed {
            units_per_em: head.units_per_em,
            glyphs,
            widths: widths.ok()?,
            layout: harfrust::Font::new(bytes, 0)?,
            provider,
        })
    }
    read(bytes).unwrap_or_else(|| unreachable!("the fonts compiled in are whole"))
}

/// A file, read when a document first needs it.
macro_rules! file {
    ($name:literal) => {{
        static FILE: LazyLock<Parsed> =
            LazyLock::new(|| parse(include_bytes!(concat!("fonts/", $name, ".subset.ttf"))));
        &FILE
    }};
}

impl Face {
    /// All of them.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 10] = [
        Self::Regular,
        Self::Bold,
        Self::Arabic,
        Self::ArabicBold,
        Self::Hebrew,
        Self::HebrewBold,
        Self::Devanagari,
        Self::DevanagariBold,
        Self::Chinese,
        Self::Japanese,
    ];

    /// Its PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
            Self::Arabic => "NotoSansArabic-Regular",
            Self::ArabicBold => "NotoSansArabic-Bold",
            Self::Hebrew => "NotoSansHebrew-Regular",
            Self::HebrewBold => "NotoSansHebrew-Bold",
            Self::Devanagari => "NotoSansDevanagari-Regular",
            Self::DevanagariBold => "NotoSansDevanagari-Bold",
            Self::Chinese => "NotoSansSC-Regular",
            Self::Japanese => "NotoSansJP-Regular",
        }
    }

    pub(super) fn parsed(self) -> &'static Parsed {
        match self {
            Self::Regular => file!("NotoSans-Regular"),
            Self::Bold => file!("NotoSans-Bold"),
            Self::Arabic => file!("NotoSansArabic-Regular"),
            Self::ArabicBold => file!("NotoSansArabic-Bold"),
            Self::Hebrew => file!("NotoSansHebrew-Regular"),
            Self::HebrewBold => file!("NotoSansHebrew-Bold"),
            Self::Devanagari => file!("NotoSansDevanagari-Regular"),
            Self::DevanagariBold => file!("NotoSansDevanagari-Bold"),
            Self::Chinese => file!("NotoSansSC-Regular"),
            Self::Japanese => file!("NotoSansJP-Regular"),
        }
    }

    /// Whether it has a glyph for `letter`.
    pub(super) fn has(self, letter: char) -> bool {
        self.parsed().glyphs.contains_key(&letter)
    }

    /// The glyph of `letter`.
    pub(super) fn glyph(self, letter: char) -> Option<u16> {
        self.parsed().glyphs.get(&letter).copied()
    }

    /// The first letter that is drawn with this glyph.
    pub(super) fn letter(self, glyph: u16) -> Option<char> {
        let mut glyphs = self.parsed().glyphs.iter();
        glyphs
            .find(|(_, of)| **of == glyph)
            .map(|(letter, _)| *letter)
    }

    /// How far a glyph moves the pen, in thousandths of the size.
    pub(super) fn width(self, glyph: u16) -> u16 {
        let widths = &self.parsed().widths;
        widths.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// The file with only these glyphs; `None` only if it were broken.
    pub(crate) fn reduced(self, used: &BTreeSet<u16>) -> Option<Reduced> {
        let file = self.parsed();
        // Glyph 0 stands for missing letters and has to come first.
        let order: Vec<u16> = std::iter::once(0)
            .chain(used.iter().copied().filter(|&glyph| glyph != 0))
            .collect();
        let bytes = subset(
            &file.provider,
            &order,
            &SubsetProfile::Pdf,
            CmapTarget::Unicode,
        )
        .ok()?;
        let places = || (0_u16..).zip(&order).skip(1);
        Some(Reduced {
            bytes,
            glyphs: places().map(|(place, &glyph)| (glyph, place)).collect(),
            widths: places()
                .map(|(place, &glyph)| (place, self.width(glyph)))
                .collect(),
            units_per_em: file.units_per_em,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_are_whole_and_of_one_unit() {
        for face in Face::ALL {
            assert_eq!(face.parsed().units_per_em, 1000, "{}", face.name());
        }
        for [regular, bold] in [
            [Face::Regular, Face::Bold],
            [Face::Arabic, Face::ArabicBold],
            [Face::Hebrew, Face::HebrewBold],
            [Face::Devanagari, Face::DevanagariBold],
        ] {
            let [regular, bold] = [regular, bold].map(|face| face.parsed().glyphs.keys());
            assert!(regular.eq(bold));
        }
        assert!(Face::Regular.parsed().glyphs.len() > 1000);
    }

    #[test]
    fn reduced_files_keep_the_glyphs() {
        for face in [Face::Regular, Face::Bold] {
            let letters = "Ặny né ж".chars();
            let used: BTreeSet<u16> = letters
                .map(|letter| face.parsed().glyphs[&letter])
                .collect();
            let reduced = face.reduced(&used).unwrap();
            assert!(reduced.bytes.len() < 6_000, "{}", reduced.bytes.len());
            assert_eq!(reduced.glyphs.len(), 6);
            let file = ReadScope::new(&reduced.bytes)
                .read::<FontData<'_>>()
                .unwrap();
            assert!(file.table_provider(0).unwrap().has_table(tag::GLYF));
            for (old, new) in &reduced.glyphs {
                assert_eq!(reduced.widths[new], face.width(*old));
            }
        }
    }
}
