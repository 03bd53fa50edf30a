#!/usr/bin/env python3
"""The list of parts of a version, as CycloneDX: what is no package, from src/third-party.json; the packages, from the lock file of the app;
and the parts of .NET that a published app holds, from its own list. Usage: src/parts.py 0.2.0 [FOLDER/CoProduce.Web.deps.json ...]"""
import base64
import json
import pathlib
import sys

SRC = pathlib.Path(__file__).parent
SPDX = {"MIT", "OFL-1.1"}


def licence(name):
    return {"license": {"id" if name in SPDX else "name": name}}


def without_package(part):
    return {
        "type": part["kind"],
        "name": part["name"],
        "licenses": [licence(part["licence"])],
        "externalReferences": [{"type": "website", "url": part["address"]}],
    }


def packages():
    lock = json.loads((SRC / "CoProduce.Web/packages.lock.json").read_text())
    found = {}
    for framework in lock["dependencies"].values():
        for name, package in framework.items():
            if package["type"] != "Project":
                found[name, package["resolved"]] = package["contentHash"]
    for (name, version), content in sorted(found.items()):
        digest = base64.b64decode(content).hex()
        yield {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:nuget/{name}@{version}",
            "hashes": [{"alg": "SHA-512", "content": digest}],
        }


def runtimes(lists):
    names = {name for file in lists for name in json.loads(pathlib.Path(file).read_text())["libraries"]}
    for name, _, version in sorted(n.removeprefix("runtimepack.").partition("/") for n in names if n.startswith("runtimepack.")):
        yield {
            "type": "framework",
            "name": name,
            "version": version,
            "purl": f"pkg:nuget/{name}@{version}",
            "licenses": [licence("MIT")],
        }


version, *lists = sys.argv[1:]
others = [without_package(part) for part in json.loads((SRC / "third-party.json").read_text())]
print(json.dumps({
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "version": 1,
    "metadata": {"component": {"type": "application", "name": "CoProduce", "version": version}},
    "components": [*others, *runtimes(lists), *packages()],
}, indent=2))
