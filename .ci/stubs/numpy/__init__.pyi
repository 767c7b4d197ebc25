# numpy 1.24 takes one element of an object array for an array: without its types pyright says only what is so
from typing import Any

def __getattr__(name: str) -> Any: ...
