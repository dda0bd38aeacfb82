#!/usr/bin/env python3
"""Opens a vault from the texts of its sheets' codes, with Python 3.6 or later and the program age.

    zbarimg --raw --quiet sheets/*.png | python3 recover.py > vault.json
    python3 recover.py codes.txt words.txt > vault.json

Input, from files or standard input, in any order: the texts of the QR codes, the 32 words of a sheet
on their eight lines, text sheets. Output: the vault as JSON. --set 7H3K-9QXM, before the files, names
the set that is printed on your paper, where there are sheets of several.

It is short, to be read: `docs/format.md` says the same in words. Signatures are not checked; an
altered share opens nothing. Where there is no age, recover_alone.py needs nothing but Python.
"""
import base64, fileinput, functools, gzip, hashlib, itertools, os, pty, re, sys, tempfile
from pathlib import Path

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


def divide(a, b):
    return next(c for c in range(256) if multiply(c, b) == a)


def data_key(shares):
    """The values at x = 0 of the polynomials through the shares, each x and 16 bytes."""
    key = bytes(16)
    for xi, y in shares:
        others = {x for x, _ in shares} - {xi}
        factor = functools.reduce(multiply, (divide(xj, xj ^ xi) for xj in others), 1)
        key = bytes(byte ^ multiply(factor, yi) for byte, yi in zip(key, y))
    return key


def record_of_words(words):
    values = [re.findall("..", WORDS).index(word[0] + word[-1]) for word in words]
    root = 1
    for _ in range(8):  # Reed-Solomon: the values vanish at 8 powers of 2
        if functools.reduce(lambda value, one: multiply(value, root) ^ one, values, 0):
            raise ValueError("a word is wrong")
        root = multiply(root, 2)
    return bytes(values[:24])


def records(text):
    """The records in a text, and the sealed vaults in armor."""
    for digits in re.findall(r"(?i)KINSAFE1:(\d+)", text):
        number = int(digits)
        yield number.to_bytes((number.bit_length() + 7) // 8, "big")
    for body in re.findall(r"(?s)-----BEGIN (?:KINSAFE KEY|AGE ENCRYPTED FILE)-----([^-]*)-----", text):
        yield base64.b64decode(body)
    for lines in re.findall(r"(?im)(?:^[\d.: ]*(?:[a-z]{2,4} +){3}[a-z]{2,4} *\n+){8}", text):
        try:
            yield record_of_words(re.findall("[a-z]+", lines.lower()))
        except ValueError as error:
            note("the words beginning with %s are left out: %s" % (lines.split("\n")[0], error))


def note(text):
    print("recover.py: " + text, file=sys.stderr)


def shown(set_id):
    bits = int.from_bytes(set_id, "big")
    letters = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> at & 31] for at in range(35, -1, -5)]
    return "".join(letters[:4] + ["-"] + letters[4:])


def found_in(text):
    """The shares by set and threshold, and the sealed vaults with the ids of their sets."""
    shares, parts, vaults = {}, {}, []
    for record in records(text):
        if record[0] == 0x11 and len(record) > 53:
            id_ = hashlib.sha256(b"kinsafe set v1" + record[1:33]).digest()[:5]
            shares.setdefault((id_, record[33]), {})[record[34]] = record[35:51]
        elif record[0] == 0x13:
            shares.setdefault((record[1:6], record[6]), {})[record[7]] = record[8:24]
        elif record[0] == 0x12 and len(record) > 16:
            parts.setdefault((record[1:14], record[15]), {})[record[14]] = record[16:]
        elif record[:4] == b"age-":
            vaults.append((None, record))
        else:
            note("a code is damaged, or of a newer version of the format; left out")
    for (id_and_hash, count), found in parts.items():
        sealed = b"".join(found[number] for number in sorted(found))
        if hashlib.sha256(sealed).digest()[:8] == id_and_hash[5:]:
            vaults.append((id_and_hash[:5], sealed))
        else:
            note("%d of %d vault codes found, or one is damaged" % (len(found), count))
    return shares, vaults


def open_age(sealed, passphrase):
    """What age makes of it. It takes a passphrase from a terminal only, so it gets one."""
    with tempfile.TemporaryDirectory() as folder:
        here, there = Path(folder, "sealed.age"), Path(folder, "opened")
        here.write_bytes(sealed)
        child, terminal = pty.fork()
        if child == 0:
            os.execvp("age", ["age", "--decrypt", "--output", there, here])
        said = b""
        while True:
            try:
                said += os.read(terminal, 1024)
            except OSError: break  # it has ended
            if said.rstrip().endswith(b":"):
                os.write(terminal, passphrase + b"\n")
                said = b""
        os.waitpid(child, 0)
        return gzip.decompress(there.read_bytes()) if there.exists() else None


def main():
    wanted = sys.argv[2].upper() if sys.argv[1:2] == ["--set"] else None
    del sys.argv[1:3 if wanted else 1]
    text = b"".join(fileinput.input(mode="rb")).decode("utf-8", "replace").replace("\r", "") + "\n"
    shares, vaults = found_in(text)
    sets = {set_id for set_id, _ in shares if wanted in (None, shown(set_id))}
    if len(sets) > 1:
        raise SystemExit("recover.py: there are sheets of several sets: %s.\nAsk the others which is on "
                         "their paper, and name it with --set." % ", ".join(map(shown, sets)))
    for (set_id, k), points in ((key, shares[key]) for key in shares if key[0] in sets):
        note("set %s: sheets %s of %d needed" % (shown(set_id), sorted(points), k))
        for chosen in itertools.combinations(sorted(points.items()), max(k, 2)):
            passphrase = base64.b32encode(data_key(chosen)).rstrip(b"=")
            for sealed in [vault for owner, vault in vaults if owner in (None, set_id)]:
                vault = open_age(sealed, passphrase)
                if vault: return sys.stdout.buffer.write(vault)
    raise SystemExit("recover.py: nothing opens")


if __name__ == "__main__":
    main()
