"""How the hub is reached: mirror, proxy, certificates."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hub import MODEL, Hub, serve

from inglenook.downloads.session import HUB, Session, session_of
from inglenook.errors import BadRequest, DownloadFailed
from inglenook.settings import Settings

Get = Callable[..., Path]


def test_a_mirror_in_the_settings_counts_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    assert session_of(Settings()).endpoint == HUB
    monkeypatch.setenv("HF_ENDPOINT", "https://one.example/")
    assert session_of(Settings()).endpoint == "https://one.example"
    settings = Settings(hub_endpoint="http://two.example:8080/hub/")
    assert session_of(settings).url("a/b", "main", "x y.gguf") == (
        "http://two.example:8080/hub/a/b/resolve/main/x%20y.gguf"
    )


@pytest.mark.parametrize("endpoint", ["huggingface.co", "ftp://hub.example", "https://", "/tmp"])
def test_what_is_no_hub_is_refused(endpoint: str) -> None:
    with pytest.raises(BadRequest, match="not the address of a model hub"):
        session_of(Settings(hub_endpoint=endpoint))


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://hub.example/api", True),
        ("https://HUB.example:443/x", True),
        ("http://hub.example/x", False),
        ("https://hub.example:8443/x", False),
        ("https://cdn.hub.example/x", False),
        ("https://hub.example.evil/x", False),
        ("https://hub.example@evil.example/x", False),
    ],
)
def test_only_the_hub_itself_may_see_the_token(url: str, may: bool) -> None:
    assert Session(endpoint="https://hub.example").may_see_token(url) is may


def test_a_session_does_not_show_its_token() -> None:
    assert "token" not in repr(Session(token=lambda: "hf_secret"))


@pytest.mark.parametrize("by", ["setting", "environment"])
def test_a_proxy_is_asked_for_everything(
    get: Get, hub: Hub, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", hub.url if by == "environment" else "http://127.0.0.1:9")
    proxy = hub.url if by == "setting" else ""
    session = Session(endpoint="http://hub.example", proxy=proxy, connections=1)
    assert get(session=session).read_bytes() == MODEL
    assert {asked.target.split("/someone")[0] for asked in hub.asked} >= {"http://hub.example"}
    assert all(asked.target.startswith("http://") for asked in hub.asked)


def test_no_proxy_means_none(get: Get, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert get().read_bytes() == MODEL


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "http://", "file:///x"])
def test_what_is_no_proxy_is_refused_without_its_password(get: Get, proxy: str) -> None:
    with pytest.raises(BadRequest, match="proxy") as failure:
        Session(proxy=proxy.replace("//", "//me:secret@")).client()
    assert "secret" not in str(failure.value)


def test_a_certificate_file_is_trusted_beside_the_systems(get: Get, tmp_path: Path) -> None:
    pem, server = _certificate(tmp_path)
    with serve(server) as hub:
        plain = Session(endpoint=hub.url, proxy="none", connections=1)
        with pytest.raises(DownloadFailed, match="certificate is not trusted") as failure:
            get(session=plain)
        assert "ca_file" in failure.value.next_step
        assert hub.asked == []
        trusting = Session(endpoint=hub.url, proxy="none", connections=1, ca_file=str(pem))
        assert get(session=trusting).read_bytes() == MODEL


def test_encryption_is_not_given_up_on_the_way(get: Get, tmp_path: Path) -> None:
    pem, server = _certificate(tmp_path)
    with serve(server) as hub:
        hub.hub_status = [(302, {"Location": hub.url.replace("https:", "http:") + "/a.gguf"})]
        session = Session(endpoint=hub.url, proxy="none", ca_file=str(pem))
        with pytest.raises(DownloadFailed, match="without encryption"):
            get(session=session)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_certificate_file_that_is_none_is_named(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(BadRequest, match=r"ca\.pem cannot be used"):
        Session(ca_file=str(file)).client()


def _certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate for this machine that nobody trusts yet, and a server's context with it."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "a test")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "ca.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, secret)
    return pem, context
