//! PDFs that ask for more than any scan.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};

/// A PDF of one page with these resources and this content, and objects from number 5 on.
pub(super) fn page(resources: &str, content: &[u8], objects: &[Vec<u8>]) -> Vec<u8> {
    let mut all = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>")
            .into_bytes(),
        stream("", content),
    ];
    all.extend_from_slice(objects);
    file(&all)
}

/// A PDF of these objects, numbered from 1; the first is the catalogue.
pub(super) fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(pdf.len());
        pdf.extend(format!("{number} 0 obj\n").bytes());
        pdf.extend(object);
        pdf.extend(b"\nendobj\n");
    }
    let table = pdf.len();
    pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    for place in &places {
        pdf.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = places.len() + 1;
    pdf.extend(format!("trailer\n<</Root 1 0 R/Size {size}>>\nstartxref\n{table}\n%%EOF").bytes());
    pdf
}

/// A stream object with what else its dictionary says.
pub(super) fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dictionary}/Length {}>>\nstream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

/// A picture of one bit a pixel.
pub(super) fn picture(width: u32, height: u32, filter: &str, data: &[u8]) -> Vec<u8> {
    let dictionary = format!(
        "/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 1\
         /ColorSpace/DeviceGray/Filter/{filter}"
    );
    stream(&dictionary, data)
}

/// So many bytes of one value, packed.
pub(super) fn packed(byte: u8, count: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let block = vec![byte; 1 << 20];
    let mut left = count;
    while left > 0 {
        let length = left.min(block.len());
        encoder.write_all(&block[..length]).unwrap();
        left -= length;
    }
    encoder.finish().unwrap()
}

fn packed_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A table of objects that unpacks to so many bytes, and says that there are so many objects.
pub(super) fn table_of_objects(size: &str, bytes: usize) -> Vec<u8> {
    let table = packed_bytes(&packed(1, bytes));
    let dictionary = format!(
        "/Type/XRef/Size {size}/W[1 8 8]/Root 1 0 R/Index[0 2147483647]\
         /Filter[/FlateDecode/FlateDecode]"
    );
    let mut pdf = b"%PDF-1.7\n5 0 obj\n".to_vec();
    pdf.extend(stream(&dictionary, &table));
    pdf.extend(b"\nendobj\nstartxref\n9\n%%EOF");
    pdf
}

/// The content of a page in so many streams, all the same one.
pub(super) fn content_in(streams: usize) -> Vec<u8> {
    let kids = "4 0 R ".repeat(streams);
    file(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/MediaBox[0 0 595 842]/Contents[{kids}]>>").into_bytes(),
        stream("/Filter/FlateDecode", &packed(b' ', 300_000)),
    ])
}

/// So many pages, each with the same content and resources.
pub(super) fn pages(count: usize, resources: &str, content: &[u8], objects: &[Vec<u8>]) -> Vec<u8> {
    let first = 5 + objects.len();
    let kids: String = (0..count).map(|n| format!("{} 0 R ", first + n)).collect();
    let mut all = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Count {count}>>").into_bytes(),
        b"null".to_vec(),
        stream("", content),
    ];
    all.extend_from_slice(objects);
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<{resources}>>>>"
    );
    all.extend(vec![page.into_bytes(); count]);
    file(&all)
}

/// A JBIG2 stream: a page of this size, and one region that fills it from next to no bytes.
pub(super) fn jbig2(width: u32, height: u32) -> Vec<u8> {
    let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let mut page = size.clone();
    page.extend([0; 8]);
    page.extend([0, 0, 0]);
    let mut region = size;
    region.extend([0; 8]);
    region.extend([0, 0, 3, 0xFF, 0xFD, 0xFF, 2, 0xFE, 0xFE, 0xFE]);
    region.extend([0xFF, 0xAC]);
    let mut stream = Vec::new();
    for (number, kind, data) in [(0_u32, 48, page), (1, 38, region)] {
        stream.extend(number.to_be_bytes());
        stream.extend([kind, 0, 1]);
        stream.extend((data.len() as u32).to_be_bytes());
        stream.extend(data);
    }
    stream
}

/// A JPEG 2000 codestream that says how large it and its tiles are, and then ends.
pub(super) fn jpx(side: u32, tile: u32) -> Vec<u8> {
    let mut data = b"\xFF\x4F\xFF\x51\0\x29\0\0".to_vec();
    for number in [side, side, 0, 0, tile, tile, 0, 0] {
        data.extend(number.to_be_bytes());
    }
    data.extend([0, 1, 7, 1, 1]);
    data.extend(b"\xFF\x52\0\x0C\0\0\0\x01\0\x05\x04\x04\0\0");
    data.extend(b"\xFF\x5C\0\x04\x40\x40\xFF\x90\0\x0A\0\0\0\0\0\x20\0\x01\xFF\x93");
    data.extend([0; 64]);
    data.extend(b"\xFF\xD9");
    data
}

/// Forms that draw the next one ten times each.
pub(super) fn nested_forms() -> Vec<u8> {
    let forms: Vec<Vec<u8>> = (0..24)
        .map(|n| {
            let next = format!(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {} 0 R>>>>",
                6 + n
            );
            stream(&next, "/F Do ".repeat(10).as_bytes())
        })
        .collect();
    page("/XObject<</F 5 0 R>>", b"/F Do", &forms)
}

/// A pattern that is painted with itself, in tiles of a hundredth of a point.
pub(super) fn patterns() -> Vec<u8> {
    let pattern = stream(
        "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.01/YStep 0.01\
         /Resources<</Pattern<</P 5 0 R>>>>",
        b"/Pattern cs /P scn 0 0 1 1 re f",
    );
    let content = b"/Pattern cs /P scn 0 0 595 842 re f ".repeat(100);
    page("/Pattern<</P 5 0 R>>", &content, &[pattern])
}

/// A shading whose colour is computed by a long function at each pixel.
pub(super) fn shading() -> Vec<u8> {
    let function = format!("{{ {} }}", "dup sin exch pop ".repeat(20_000));
    let function = stream(
        "/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]",
        function.replace("{ ", "{ pop dup dup ").as_bytes(),
    );
    let shading = b"<</ShadingType 1/ColorSpace/DeviceRGB/Matrix[595 0 0 842 0 0]/Function 5 0 R>>";
    page(
        "/Shading<</S 6 0 R>>",
        &b"/S sh ".repeat(300),
        &[function, shading.to_vec()],
    )
}

/// A line across the page in dashes of a millionth of a point.
pub(super) fn dashes() -> Vec<u8> {
    let array = "0.000001 ".repeat(100_000);
    page(
        "",
        format!("[{array}] 0 d 1 w 0 0 m 595 842 l S")
            .repeat(5)
            .as_bytes(),
        &[],
    )
}

/// A million pieces of one path.
pub(super) fn path() -> Vec<u8> {
    let mut content = b"0 0 m ".to_vec();
    for n in 0..1_000_000_u32 {
        content.extend(format!("{} {} l ", n * 7 % 595, n * 13 % 842).bytes());
    }
    content.extend(b"f");
    page("", &content, &[])
}

/// A tree of pages deeper than any stack, which ends in itself.
pub(super) fn deep_tree() -> Vec<u8> {
    let mut all = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec()];
    for n in 2..200_000 {
        all.push(format!("<</Type/Pages/Kids[{} 0 R 2 0 R]/Count 1>>", n + 1).into_bytes());
    }
    all.push(b"<</Type/Pages/Kids[2 0 R]>>".to_vec());
    file(&all)
}

/// A small picture with a mask of this side.
pub(super) fn mask(side: u32) -> Vec<u8> {
    let bytes = (side as usize).pow(2);
    let mask = stream(
        &format!(
            "/Type/XObject/Subtype/Image/Width {side}/Height {side}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode"
        ),
        &packed(7, bytes),
    );
    let picture = stream(
        "/Type/XObject/Subtype/Image/Width 10/Height 10/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 6 0 R",
        &[7; 100],
    );
    page(
        "/XObject<</I 5 0 R>>",
        b"q 595 0 0 842 0 0 cm /I Do Q",
        &[picture, mask],
    )
}

/// Objects in a stream that unpacks to a gigabyte, and says that there are very many. The place of the
/// table is missing, so that the file is gone through for objects.
pub(super) fn objects_in_a_stream() -> Vec<u8> {
    let mut pdf = file(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page>>".to_vec(),
        stream(
            "/Type/ObjStm/N 100000000/First 4/Filter/FlateDecode",
            &packed(b'1', 1 << 30),
        ),
    ]);
    let at = pdf.windows(9).rposition(|bytes| bytes == b"startxref");
    pdf.truncate(at.unwrap_or_default());
    pdf
}

/// A stream packed with LZW to a two-thousandth: codes that each stand for one byte more.
pub(super) fn lzw() -> Vec<u8> {
    let (mut bits, mut count, mut data) = (0_u64, 0, Vec::new());
    let mut put = |code: u64, width: u32| {
        bits = bits << width | code;
        count += width;
        while count >= 8 {
            count -= 8;
            data.push((bits >> count) as u8);
        }
    };
    for _ in 0..60 {
        put(256, 9);
        put(0, 9);
        for code in 258..4094_u64 {
            let width = match code + 1 {
                0..=511 => 9,
                512..=1023 => 10,
                1024..=2047 => 11,
                _ => 12,
            };
            put(code, width);
        }
    }
    put(257, 12);
    let object = picture(10_000, 9_000, "LZWDecode", &data);
    pages(
        300,
        "/XObject<</I 5 0 R>>",
        b"q 595 0 0 842 0 0 cm /I Do Q",
        &[object],
    )
}
