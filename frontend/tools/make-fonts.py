"""Makes the fonts in src/styles/fonts from those of Debian; run again only when a sign is missing.

    apt-get install --no-install-recommends fonts-noto-core fonts-noto-extra fonttools python3-brotli
    /usr/bin/python3 tools/make-fonts.py

Latin has what Indian English needs: ASCII, the rupee, dashes, quotes, fractions, names with accents. Noto Sans has no
arrows and no minus: the arrows come from its sister Noto Sans Symbols, the minus is the bar of the plus, as wide as a
digit. All digits are equally wide, so no feature for figures is kept. Devanagari has every letter and all rules for
conjuncts. Hints are left out: phones and today's screens do not use them.
"""

from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter, load_font, save_font

SOURCE = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).parent.parent / "src/styles/fonts"
WEIGHTS = {"400": "Regular", "600": "SemiBold"}

LATIN = (
    [*range(0x20, 0x7F), *range(0xA0, 0x100)]
    + [0x2002, 0x2003, 0x2009, 0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E]
    + [0x2022, 0x2026, 0x202F, 0x2032, 0x2033, 0x20AC, 0x20B9]
)
ARROWS = [0x2190, 0x2191, 0x2192, 0x2193]
MINUS = 0x2212
DEVANAGARI = [*range(0x900, 0x980), 0x200C, 0x200D, 0x25CC]

LATIN_FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk"]
CONJUNCTS = ["nukt", "akhn", "rphf", "rkrf", "blwf", "half", "vatu", "cjct", "pres", "abvs", "blws", "psts", "haln"]
MARKS = ["abvm", "blwm", "dist", "kern", "mark", "mkmk", "ccmp"]


def read(name):
    options = Options(hinting=False, notdef_outline=True, recalc_timestamp=False)
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    return load_font(str(SOURCE / f"{name}.ttf"), options), options


def add(font, code, name, glyph, width):
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"].metrics[name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def add_arrows(font, weight):
    symbols, _ = read(f"NotoSansSymbols-{weight}")
    names, glyphs = symbols.getBestCmap(), symbols.getGlyphSet()
    for code in ARROWS:
        pen = TTGlyphPen(glyphs)
        glyphs[names[code]].draw(pen)
        add(font, code, f"uni{code:04X}", pen.glyph(), glyphs[names[code]].width)


def add_minus(font):
    name = font.getBestCmap()[ord("+")]
    points, _, _ = font["glyf"][name].getCoordinates(font["glyf"])
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bar = [y for x, y in points if x == left]
    pen = TTGlyphPen(None)
    pen.moveTo((left, min(bar)))
    pen.lineTo((left, max(bar)))
    pen.lineTo((right, max(bar)))
    pen.lineTo((right, min(bar)))
    pen.closePath()
    add(font, MINUS, "minus", pen.glyph(), font["hmtx"][name][0])


def save(font, options, codes, features, name):
    options.layout_features = features
    options.flavor = "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    file = TARGET / f"{name}.woff2"
    save_font(font, str(file), options)
    print(f"{file.name} {file.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


TARGET.mkdir(parents=True, exist_ok=True)
for number, weight in WEIGHTS.items():
    font, options = read(f"NotoSans-{weight}")
    add_arrows(font, weight)
    add_minus(font)
    save(font, options, [*LATIN, *ARROWS, MINUS], LATIN_FEATURES, f"noto-sans-{number}")

    font, options = read(f"NotoSansDevanagari-{weight}")
    save(font, options, DEVANAGARI, CONJUNCTS + MARKS, f"noto-sans-devanagari-{number}")
