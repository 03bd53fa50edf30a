#!/usr/bin/env bash
# Kills the app a hundred times (or as often as you say) while eight people write, and counts what is left.
set -euo pipefail
cd "$(dirname "$0")/.."
COPRODUCE_KILLS="${1:-100}" dotnet test --project tests/CoProduce.Web.Tests --filter-class '*KilledTests'
