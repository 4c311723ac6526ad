"""Only public names over https may be called at an agency's wish, however an address is spelt (THREATS.md T18)."""

import pytest

from bot.domain.addresses import find_fault, is_public

INSIDE = [
    "https://127.0.0.1/",
    "https://127.1/",
    "https://127.0.1/",
    "https://0/",
    "https://0.0.0.0/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://0x7f.1/",
    "https://0177.0.0.1/",
    "https://017700000001/",
    "https://127.0.0.1./",
    "https://%31%32%37.0.0.1/",
    "https://①②⑦.0.0.1/",
    "https://127。0。0。1/",
    "https://１２７.0.0.1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[fe80::1%25eth0]/",
    "https://[fd00::1]/",
    "https://10.0.0.8/",
    "https://169.254.169.254/latest/meta-data",
    "https://192.168.1.1/",
    "https://172.16.0.1/",
    "https://localhost/",
    "https://LOCALHOST./",
    "https://pulang.localhost/",
    "https://metadata.google.internal/",
    "https://printer.local/",
    "https://intranet/",
    "https://8.8.8.8/",
]
ODD = [
    ("http://agency.example/", "scheme"),
    ("ftp://agency.example/", "scheme"),
    ("//agency.example/", "scheme"),
    ("https:///", "host"),
    ("https://agency.example:80/", "port"),
    ("https://agency.example:0/", "port"),
    ("https://agency.example:99999/", "form"),
    ("https://name:word@agency.example/", "login"),
    ("https://agency.example@10.0.0.1/", "login"),
    ("https://agency.example\\@10.0.0.1/", "characters"),
    ("https://agency.example/\r\nHost: x", "characters"),
    ("https://agency.example/ a", "characters"),
    ("https://agency.example/#part", "form"),
    ("https://agency..example/", "host"),
    ("https://-agency.example/", "host"),
    ("https://agency.example/" + "x" * 500, "long"),
    ("", "empty"),
]


@pytest.mark.parametrize("url", INSIDE)
def test_no_spelling_of_an_address_and_no_inner_name_is_taken(url: str) -> None:
    assert find_fault(url, {443}, 500) in ("host", "characters", "form")


@pytest.mark.parametrize(("url", "fault"), ODD)
def test_odd_address_is_refused_and_told_why(url: str, fault: str) -> None:
    assert find_fault(url, {443}, 500) == fault


@pytest.mark.parametrize(
    "url", ["https://agency.example/hook", "https://xn--a-1fa.example:443/x?y=1", "https://a.b-c.go.id:8443"]
)
def test_public_name_is_taken_at_the_ports_on_the_list(url: str) -> None:
    assert find_fault(url, {443, 8443}, 500) is None


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.51.100.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:8.8.8.8",
        "::8.8.8.8",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:808:808::1",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fe80::1%eth0",
        "ff02::1",
        "name",
        "",
    ],
)
def test_address_that_is_not_everybodys_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "1.1.1.1", "202.134.0.155", "2606:4700:4700::1111", "2001:4860:4860::8888"]
)
def test_address_of_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)
