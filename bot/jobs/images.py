"""Hostile files made harmless: types by content, images decoded and written anew without metadata (THREATS.md T17)."""

import io
import warnings

import filetype
from PIL import Image, ImageOps

MAX_PIXELS = 40_000_000
_LONGEST_SIDE = 2_000
_IMAGES = ("image/jpeg", "image/png", "image/webp", "image/gif")
_OTHERS = (
    "application/pdf",
    "audio/ogg",
    "audio/mpeg",
    "audio/mp4",
    "audio/x-m4a",
    "audio/aac",
    "audio/amr",
    "audio/x-wav",
    "video/mp4",
    "video/webm",
    "video/3gpp",
    "video/quicktime",
    "application/msword",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)


def find_type(body: bytes) -> str | None:
    """The media type by content, `None` when it is not on the list of what we keep."""
    kind = filetype.guess(body[:8192])
    mime = kind.mime if kind is not None else None
    return mime if mime in _IMAGES or mime in _OTHERS else None


def clean_image(body: bytes) -> bytes | None:
    """The picture as a fresh JPEG without place, camera or hidden parts; `None` when it cannot be decoded safely."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a damaged picture warns of much; its size is looked at below
            with Image.open(io.BytesIO(body), formats=("JPEG", "PNG", "WEBP", "GIF")) as image:
                if image.width * image.height > MAX_PIXELS:
                    return None
                upright = ImageOps.exif_transpose(image) or image
                picture = upright.convert("RGB")
                picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
                fresh = Image.new("RGB", picture.size)
                fresh.paste(picture)
                out = io.BytesIO()
                fresh.save(out, "JPEG", quality=85)
                return out.getvalue()
    except (
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        MemoryError,
    ):
        return None
