//! The page engine: what stands where on a page, in millimetres, and the PDF of it.
//!
//! Responsible for fonts, for setting words, for drawing QR codes and for the file. Not responsible
//! for what a document says: that is [`sheet`](crate::sheet).

pub(crate) mod faces;
pub(crate) mod fonts;
pub(crate) mod page;
pub(crate) mod pdf;
pub(crate) mod qr;
pub(crate) mod setting;
pub(crate) mod shape;
pub(crate) mod tags;
pub(crate) mod units;
