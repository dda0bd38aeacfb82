#!/usr/bin/env python3
"""Opens a vault from the texts of its sheets' codes, with Python 3.6 or later and nothing else.

    zbarimg --raw --quiet sheets/*.png | python3 recover.py > vault.json
    python3 recover.py codes.txt words.txt > vault.json

Input, from files or standard input, in any order: the texts of the QR codes, the 32 words of a
sheet on their eight lines, text sheets. Output: the vault as JSON.

Written from the specification alone (the texts at the head of the modules `record`, `encode` and
`seal`), not from the program, to show that it is enough. Three things it leaves to the program:
* Signatures are not checked, for the standard library has no Ed25519. An altered share opens
  nothing. But who forges all sheets and the vault can show you a vault of his own.
* Words are checked but not corrected.
* The vault is not looked into.
The age file is decrypted here, too (https://age-encryption.org/v1): the age program takes a
passphrase from a terminal only, and in thirty years may be harder to find than Python.
"""
import base64, fileinput, hashlib, hmac, itertools, json, re, struct, sys, zlib

# First and last letter of each of the 256 words (BCR-2020-012) in order, which identify it.
WORDS = ("aeadaoaxaaahamatayasbkbdbnbtbabsbebybgbwbbbzcmchcscfcycwcecackct"
         "cxclcpcndkdadsdidedtdrdndwdpdmdldyeheyeoeeecenemetesftfrfnfsfmfh"
         "fzfpfwfxfyfefgflfdgagegrgsgtglgwgdgygmgughgohfhghdhkhthphhhlhyhe"
         "hnhsidiaieihiyioisinimjejzjnjtjljojsjpjkjykpkoktkskkknkgkekikblb"
         "lalylflslrlplnltloldlelulklgmnmymhmemomumwmdmtmsmknlnyndnsntnnne"
         "nboyoeotoxonolospdptpkpypspmplpepfpaprqdqzrerprlrorhrdrkrfryrnrs"
         "rtsesasrssskswstspsosgsbsfsntotktitttdtetytltbtstptatnuyuoutueur"
         "vtvyvovlvevwvavdvswlwdwmwpwewywswtwnwzwfwkykynylyaytzszoztzczezm")


def multiply(a, b):
    """The product in GF(2^8) with the polynomial 0x11D."""
    product = 0
    while b:
        product ^= a * (b & 1)
        a = a << 1 ^ (a >> 7) * 0x11D
        b >>= 1
    return product


POWERS = [1]  # of 2, which gives every number but 0
while len(POWERS) < 255:
    POWERS.append(multiply(POWERS[-1], 2))


def divide(a, b):
    return POWERS[(POWERS.index(a) - POWERS.index(b)) % 255]


def data_key(points):
    """The values at x = 0 of the polynomials through the points (x, 16 bytes)."""
    key = bytes(16)
    for xi, y in points:
        factor = 1
        for xj, _ in points:
            if xj != xi:
                factor = multiply(factor, divide(xj, xj ^ xi))
        key = bytes(byte ^ multiply(factor, yi) for byte, yi in zip(key, y))
    return key


def record_of_words(words):
    values = [re.findall("..", WORDS).index(word[0] + word[-1]) for word in words]
    for root in POWERS[:8]:
        value = 0
        for coefficient in values:
            value = multiply(value, root) ^ coefficient
        if value:
            raise ValueError("a word is wrong")
    return bytes(values[:24])


def as_bytes(digits):
    number = int("0" + "".join(digits.split()))
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def records(text):
    """The records in a text, and the age files of text sheets."""
    for digits in re.findall(r"(?im)KINSAFE1:([\d ]*(?:\n[\d ]+$)*)", text):
        # A line of digits that follows may be a number in a list.
        lines = digits.split("\n")
        ends = [as_bytes("".join(lines[:end])) for end in range(len(lines), 0, -1)]
        yield next((one for one in ends if one[:1] in (b"\x11", b"\x12")), ends[0])
    for name in ("KINSAFE KEY", "AGE ENCRYPTED FILE"):
        for body in re.findall("-----BEGIN %s-----([^-]*)-----END %s-----" % (name, name), text):
            try:
                yield base64.b64decode(body)
            except ValueError:
                note("a block is damaged; left out")
    for lines in re.findall(r"(?im)(?:^[\d.: ]*(?:[a-z]{2,4} +){3}[a-z]{2,4} *\n+){8}", text):
        try:
            yield record_of_words(re.findall("[a-z]+", lines.lower()))
        except ValueError as error:
            note("the words beginning with %s are left out: %s" % (lines.split("\n")[0], error))


def note(text):
    print("recover.py: " + text, file=sys.stderr)


def hkdf(key, salt, info):
    extracted = hmac.new(salt or bytes(32), key, "sha256").digest()
    return hmac.new(extracted, info + b"\x01", "sha256").digest()


def chacha20(key, counter, nonce):
    """One block of the key stream (RFC 8439)."""
    start = struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<I", counter) + nonce)
    s = list(start)
    columns = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)]
    diagonals = [(0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
    for a, b, c, d in (columns + diagonals) * 10:
        for to, by, turned, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            s[to] = s[to] + s[by] & 0xFFFFFFFF
            mixed = s[turned] ^ s[to]
            s[turned] = mixed << bits & 0xFFFFFFFF | mixed >> 32 - bits
    return struct.pack("<16I", *(a + b & 0xFFFFFFFF for a, b in zip(s, start)))


def decrypt(key, nonce, sealed):
    """Checks and decrypts ChaCha20-Poly1305 (RFC 8439) without additional data."""
    text, tag = sealed[:-16], sealed[-16:]
    one_time = chacha20(key, 0, nonce)
    r = int.from_bytes(one_time[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    sum_ = 0
    for at in range(0, len(text), 16):
        block = text[at:at + 16].ljust(16, b"\0") + b"\x01"
        sum_ = (sum_ + int.from_bytes(block, "little")) * r % (2**130 - 5)
    sum_ = (sum_ + int.from_bytes(struct.pack("<QQ", 0, len(text)) + b"\x01", "little")) * r
    sum_ = sum_ % (2**130 - 5) + int.from_bytes(one_time[16:32], "little")
    if not hmac.compare_digest((sum_ % 2**128).to_bytes(16, "little"), tag):
        raise ValueError("the key does not fit")
    blocks = (chacha20(key, 1 + at // 64, nonce) for at in range(0, len(text), 64))
    return bytes(a ^ b for a, b in zip(text, itertools.chain.from_iterable(blocks)))


def open_age(file, passphrase):
    """Decrypts an age file with one passphrase."""
    head = re.match(rb"(age-encryption\.org/v1\n-> scrypt (\S{22}) (\d+)\n"
                    rb"(\S{43})\n---) (\S{43})\n", file)
    if not head or int(head.group(3)) > 20:
        raise ValueError("no age file with a passphrase")
    signed, _, factor, _, _ = head.groups()
    salt, body, mac = (base64.b64decode(head.group(at) + b"==") for at in (2, 4, 5))
    wrapping = hashlib.scrypt(passphrase, salt=b"age-encryption.org/v1/scrypt" + salt,
                              n=2**int(factor), r=8, p=1, maxmem=2**31 - 1, dklen=32)
    file_key = decrypt(wrapping, bytes(12), body)
    if hmac.new(hkdf(file_key, b"", b"header"), signed, "sha256").digest() != mac:
        raise ValueError("the head of the age file was altered")
    payload = file[head.end():]
    key, payload = hkdf(file_key, payload[:16], b"payload"), payload[16:]
    chunks = [payload[at:at + 65552] for at in range(0, len(payload), 65552)]
    last = len(chunks) - 1
    return b"".join(decrypt(key, struct.pack(">3xQB", n, n == last), chunk)
                    for n, chunk in enumerate(chunks))


def open_vault(file, key):
    packed = open_age(file, base64.b32encode(key).rstrip(b"="))
    unpacker = zlib.decompressobj(31)
    plain = unpacker.decompress(packed)
    if not unpacker.eof or unpacker.unused_data.strip(b"\0"):
        raise ValueError("what the vault holds is not gzip")
    return json.loads(plain.decode()).get("revision", 0), plain


def main():
    text = b"".join(fileinput.input(mode="rb")).decode("utf-8", "replace").replace("\r", "") + "\n"
    shares, parts, files = {}, {}, []
    for record in records(text):
        kind = record[:1]
        if kind == b"\x11" and len(record) > 54 and len(record) == 118 + record[53] <= 158:
            set_id = hashlib.sha256(b"kinsafe set v1" + record[1:33]).digest()[:5]
            shares.setdefault((set_id, record[33]), set()).add((record[34], record[35:51]))
        elif kind == b"\x13" and len(record) == 24:
            shares.setdefault((record[1:6], record[6]), set()).add((record[7], record[8:]))
        elif kind == b"\x12" and len(record) > 16 and 1 <= record[14] <= record[15]:
            found = parts.setdefault((record[1:14], record[15]), {})
            found.setdefault(record[14], set()).add(record[16:])
        elif record[:4] == b"age-":
            files.append((None, record))
        elif kind in (b"\x11", b"\x12", b"\x13"):
            note("a code is damaged; left out")
        else:
            note("a code is of a newer version of the format; left out")
    for (id_and_hash, count), found in parts.items():
        if len(found) < count:
            note("vault codes are missing: %d of %d found" % (len(found), count))
        variants = itertools.product(*(found[number] for number in sorted(found)))
        for file in map(b"".join, itertools.islice(variants, 4096)):
            if hashlib.sha256(file).digest()[:8] == id_and_hash[5:]:
                files.append((id_and_hash[:5], file))

    opened = []
    for (set_id, k), points in shares.items():
        numbers = {x for x, _ in points}
        note("set %s: sheets %s of %d needed" % (shown(set_id), sorted(numbers), k))
        if len(numbers) < k or k < 2 or 0 in numbers:
            continue
        for chosen in itertools.islice(itertools.combinations(sorted(points), k), 2000):
            if len({x for x, _ in chosen}) < k:
                continue
            for file in (file for owner, file in files if owner in (None, set_id)):
                try:
                    opened.append(open_vault(file, data_key(chosen)))
                except (ValueError, zlib.error):
                    pass  # another set's, or a share is wrong
            if opened:
                break
    if not opened:
        raise SystemExit("recover.py: nothing opens")
    sys.stdout.buffer.write(max(opened)[1])


def shown(set_id):
    bits = int.from_bytes(set_id, "big")
    text = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> at & 31] for at in range(35, -1, -5))
    return text[:4] + "-" + text[4:]


if __name__ == "__main__":
    main()
