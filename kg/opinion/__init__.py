"""A second opinion: an extractor that asks a language model who stood in for whom, and believes only what the text proves.

It is off unless named (``--extractor language-model``) and told by the environment whom to ask::

    KG_LLM_URL      base address of an OpenAI-compatible service, e.g. http://localhost:8000/v1
    KG_LLM_MODEL    the model's name there
    KG_LLM_KEY      the key, where the service wants one
    KG_LLM_TIMEOUT  seconds for one answer (60)

The text of every article that is read goes to that service.
"""

from kg.opinion.extractor import LanguageModel, language_model

__all__ = ["LanguageModel", "language_model"]
