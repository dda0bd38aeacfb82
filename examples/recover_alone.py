#!/usr/bin/env python3
"""Opens a vault from the texts of its sheets' codes, with Python 3.6 or later and nothing else.

    zbarimg --raw --quiet sheets/*.png | python3 recover_alone.py > vault.json
    python3 recover_alone.py codes.txt words.txt > vault.json
    python3 recover_alone.py --set 7H3K-9QXM codes.txt > vault.json

Input, from files or standard input, in any order: the texts of the QR codes, the 32 words of a
sheet on their eight lines, text sheets. Output: the vault as JSON.

If the input holds sheets of several sets and no vault proves that they belong together, it opens none
of them: name the set that is printed on your paper with --set, or a longer beginning of its
fingerprint, which is shown.

Written from the specification alone (`docs/format.md`), not from the program, to show that it is enough. Three things it leaves to the program:
* Signatures are not checked, for the standard library has no Ed25519. An altered share opens
  nothing. But who forges all sheets and the vault can show you a vault of his own.
* Words are checked but not corrected.
* Of the vault only its revision, its accounts and the keys of its sets are looked at.
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
    print("recover_alone.py: " + text, file=sys.stderr)


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
    vault = json.loads(plain.decode())
    secrets = [base64.b64decode(one.get("signing_key", "")) for one in vault.get("sets", [])]
    accounts = sorted(json.dumps(one, sort_keys=True) for one in vault.get("accounts", []))
    return vault.get("revision", 0), plain, {public_key(one) for one in secrets}, accounts


def public_key(secret):
    """The Ed25519 public key of a secret one (RFC 8032)."""
    p = 2**255 - 19
    d = -121665 * pow(121666, p - 2, p) % p
    y = 4 * pow(5, p - 2, p) % p
    x = pow((y * y - 1) * pow(d * y * y + 1, p - 2, p), (p + 3) // 8, p)
    if (x * x * (d * y * y + 1) - (y * y - 1)) % p:
        x = x * pow(2, (p - 1) // 4, p) % p
    base = (min(x, p - x, key=lambda root: root % 2), y)

    def add(a, b):
        (x1, y1), (x2, y2) = a, b
        t = d * x1 * x2 * y1 * y2
        return ((x1 * y2 + x2 * y1) * pow(1 + t, p - 2, p) % p,
                (y1 * y2 + x1 * x2) * pow(1 - t, p - 2, p) % p)
    scalar = int.from_bytes(hashlib.sha512(secret).digest()[:32], "little")
    scalar = scalar & 2**254 - 8 | 2**254
    point = (0, 1)
    while scalar:
        if scalar & 1:
            point = add(point, base)
        base, scalar = add(base, base), scalar >> 1
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def fingerprint(key):
    return hashlib.sha256(b"kinsafe set v1" + key).digest()


def found_in(text):
    """The shares by set and threshold, the vaults with the ids of their sets, and all sets. A set is
    known by its public key, or, of words and vault codes alone, by its id."""
    keys, words, parts, files, sets = {}, {}, {}, [], set()
    for record in records(text):
        kind = record[:1]
        if kind == b"\x11" and len(record) > 54 and len(record) == 118 + record[53] <= 158:
            keys.setdefault((record[1:33], record[33]), set()).add((record[34], record[35:51]))
            sets.add(record[1:33])
        elif kind == b"\x13" and len(record) == 24:
            words.setdefault((record[1:6], record[6]), set()).add((record[7], record[8:]))
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
    ids = {fingerprint(key)[:5] for key in sets}
    loose = {set_id for set_id, _ in words} | {owner for owner, _ in files if owner}
    shares = {}
    for (key, k), points in keys.items():
        typed = words.get((fingerprint(key)[:5], k), set())
        shares[key, k] = points | {(x, y) for x, y in typed if x not in dict(points)}
    for (set_id, k), points in words.items():
        shares[set_id, k] = points
    return shares, files, sets | loose - ids, ids


def opened_by(shares, files):
    """What opens, as (revision, vault, public keys, accounts), with the set."""
    for (name, k), points in shares.items():
        numbers = {x for x, _ in points}
        set_id = name if len(name) == 5 else fingerprint(name)[:5]
        note("set %s: sheets %s of %d needed" % (shown(set_id), sorted(numbers), k))
        if len(numbers) < k or k < 2 or 0 in numbers:
            continue
        tried = set()
        for chosen in itertools.islice(itertools.combinations(sorted(points), k), 2000):
            if len({x for x, _ in chosen}) < k or data_key(chosen) in tried:
                continue
            tried.add(data_key(chosen))
            vaults = []
            for file in (file for owner, file in files if owner in (None, set_id)):
                try:
                    vaults.append(open_vault(file, data_key(chosen)))
                except (ValueError, TypeError, AttributeError, zlib.error):
                    pass  # another set's, or a share is wrong
            if vaults:
                newest = max(vaults, key=lambda vault: vault[0])
                # Of words only the vault says which key has this id.
                named = [key for key in newest[2] if fingerprint(key)[:5] == set_id]
                if len(name) == 5 and named:
                    yield (named[0],) + newest
                elif len(name) == 32:
                    yield (name,) + newest


def decide(opened, sets):
    """The vault that is meant (the specification, under "Several sets in one pile")."""
    def proves(vault, name):
        return name in vault[3] or any(fingerprint(key)[:5] == name for key in vault[3])
    whole = [one for one in opened if all(name == one[0] or proves(one, name) for name in sets)]
    if whole:
        return max(whole, key=lambda one: one[1])
    same = all(one[4] == opened[0][4] for one in opened)
    if same and all(any(name == one[0] or proves(one, name) for one in opened) for name in sets):
        return opened[0]
    for name in sorted(sets):
        opens = any(name == one[0] for one in opened)
        text = shown(fingerprint(name)[:10] if len(name) == 32 else name)
        note("set %s %s" % (text, "opens" if opens else "does not open"))
    raise SystemExit("recover_alone.py: there is something of several sets, and nothing proves that they "
                     "belong together.\nAsk the others which set id is on their paper, and name it "
                     "with --set.")


def main():
    chosen = None
    if "--set" in sys.argv:
        at = sys.argv.index("--set")
        chosen = sys.argv[at + 1].upper().translate(str.maketrans("OIL", "011", "- "))
        del sys.argv[at:at + 2]
    text = b"".join(fileinput.input(mode="rb")).decode("utf-8", "replace").replace("\r", "") + "\n"
    shares, files, sets, ids = found_in(text)

    def meant(name):
        text = shown(fingerprint(name)[:30] if len(name) == 32 else name)
        return not chosen or text.replace("-", "").startswith(chosen[:len(text)]) and len(chosen) > 7
    opened = [one for one in opened_by({name: points for name, points in shares.items()
                                        if meant(name[0])}, files) if meant(one[0])]
    if not opened:
        raise SystemExit("recover_alone.py: nothing opens")
    # Words are known by their key once their vault is open.
    sets = {name for name in sets if meant(name)} | {one[0] for one in opened}
    sets -= {fingerprint(one[0])[:5] for one in opened}
    sys.stdout.buffer.write(decide(opened, sets)[2])


def shown(name):
    """A set id, or what is longer of a fingerprint: five bytes are eight characters."""
    bits, length = int.from_bytes(name, "big"), len(name) * 8
    letters = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> at & 31] for at in range(length - 5, -1, -5)]
    return "-".join("".join(letters[at:at + 4]) for at in range(0, len(letters), 4))


if __name__ == "__main__":
    main()
