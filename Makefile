# Every command of this repository, one line each. The longer ones live in scripts/; this file only names them.

.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.PHONY: run test generate bench check lint format fuzz simulate sanitize conformance soak clean help

LISTEN ?= 127.0.0.1:8080
# One file with Swift's library inside (docs/decisions/003-release-flags.md).
RELEASE := swift build -c release --static-swift-stdlib --product cascade

run: ## build for release and serve on :8080 in development mode, data in ./data [LISTEN=127.0.0.1:8080]
	@scripts/bootstrap build viewer
	@$(RELEASE)
	@exec .build/release/cascade serve --mode development --listen $(LISTEN) --data-dir data

test: ## lint, build, run every suite; ends in one line [SUITE=LoopTests runs that suite alone]
	@SUITE="$(SUITE)" scripts/test

check: ## what a commit needs in under a minute: lint, build everything, the rules of the house
	@scripts/bootstrap build lint
	@scripts/lint
	@swift build --build-tests
	@.build/debug/codegen check
	@swift test --skip-build --disable-xctest --filter TidyTests

generate: ## write everything that the schema becomes
	@scripts/bootstrap build
	@swift run codegen generate

bench: ## our server and its peers, in turn, in one table; writes Benchmarks/results/latest.md
	@scripts/bootstrap build bench
	@$(RELEASE)
	@swift build -c release --static-swift-stdlib --product CodecBench
	@swift build -c release --static-swift-stdlib --product NotesServer
	@Benchmarks/run

conformance: ## other people's suites: Autobahn for WebSocket, raw frames and octets for HTTP, gRPC's interop cases
	@scripts/bootstrap build test conformance
	@$(RELEASE)
	@Tests/Conformance/run --binary .build/release/cascade

fuzz: ## libFuzzer on every decoder [TARGET=name RUNS=10000000]
	@scripts/bootstrap build
	@TARGET="$(TARGET)" RUNS="$(RUNS)" scripts/fuzz

simulate: ## the store in a simulated world, seed by seed [SEEDS=100000 FROM=1, TELL=seed, MUTATIONS=1 plants defects and sees them found]
	@scripts/bootstrap build
	@SEEDS="$(SEEDS)" FROM="$(FROM)" TELL="$(TELL)" MUTATIONS="$(MUTATIONS)" scripts/simulate

sanitize: ## the unit tests under the address sanitizer (leaks too) and the thread sanitizer [SUITE=CoreTests runs that suite alone]
	@scripts/bootstrap build test
	@SUITE="$(SUITE)" scripts/sanitize

soak: ## 100,000 connections, stopped readers, SIGTERM under load, storms [SOAK="leaks storms"]
	@scripts/bootstrap build bench
	@$(RELEASE)
	@SOAK="$(SOAK)" Tests/Soak/run

lint: ## format and shell scripts, strictly; changes nothing
	@scripts/bootstrap lint
	@scripts/lint

format: ## rewrite the Swift sources as lint wants them
	@scripts/lint --write

clean: ## remove what was built; ./data stays
	@rm -rf .build build

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
