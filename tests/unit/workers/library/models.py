"""Tiny models with random weights, made as sentence-transformers writes them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from transformers import BertConfig, BertForSequenceClassification, BertModel

_TOKENS = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "vocab.txt")
_SMALL = {
    "hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64,
    "max_position_embeddings": 128,
}  # fmt: skip


def embedder(folder: Path, like: Path, seed: int = 0, languages: str = "multilingual") -> Path:
    """An embedder of 32 dimensions with the tokenizer of the model in `like`."""
    shutil.copytree(like / "1_Pooling", folder / "1_Pooling")
    for name in (*_TOKENS, "modules.json", "config_sentence_transformers.json"):
        shutil.copy(like / name, folder / name)
    pooling = folder / "1_Pooling" / "config.json"
    about = json.loads(pooling.read_text()) | {"word_embedding_dimension": 32}
    pooling.write_text(json.dumps(about))
    (folder / "sentence_bert_config.json").write_text('{"max_seq_length": 64}')
    (folder / "README.md").write_text(f"---\nlanguage: {languages}\n---\n", encoding="utf-8")
    torch.manual_seed(seed)
    BertModel(BertConfig(vocab_size=30522, **_SMALL)).save_pretrained(folder)
    return folder


def reranker(folder: Path, like: Path, seed: int = 0) -> Path:
    """A cross-encoder with one score."""
    folder.mkdir(parents=True)
    for name in _TOKENS:
        shutil.copy(like / name, folder / name)
    torch.manual_seed(seed)
    config = BertConfig(vocab_size=30522, num_labels=1, **_SMALL)
    BertForSequenceClassification(config).save_pretrained(folder)
    return folder
