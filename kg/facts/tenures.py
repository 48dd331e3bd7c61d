"""Tenures: every agent that stands there with a name and a post says that the person holds the post."""

from __future__ import annotations

from kg.facts.scene import Findings, Scene
from kg.mentions.settling import Agent
from kg.model.entities import Post
from kg.model.facts import Tenure
from kg.model.spans import Evidence


class Tenures:
    """One tenure for each person, post and capacity; the surest wording is its evidence, then the first."""

    name = "tenures"

    def __call__(self, scene: Scene, findings: Findings) -> None:
        """Add the tenures of the scene."""
        best: dict[tuple[object, ...], Tenure] = {}
        for line in scene.settled.lines:
            for item in line.items:
                agent = item.value
                if not isinstance(agent, Agent) or not agent.stated or agent.person is None:
                    continue
                for post, capacity in zip(agent.posts, agent.capacities, strict=True):
                    evidence = Evidence.of(scene.text, agent.span, agent.rule, agent.confidence)
                    key = (agent.person.name, *same_post_key(post), capacity)
                    known = best.get(key)
                    if known is None or evidence.confidence > known.evidence.confidence:
                        best[key] = Tenure(agent.person, post, capacity, evidence)
        findings.tenures += best.values()


def same_post_key(post: Post) -> tuple[object, ...]:
    """What makes two posts of one article the same post."""
    return (post.slug, post.region, post.organization.path if post.organization is not None else ())
