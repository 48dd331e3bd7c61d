"""Values that walk through the house: articles, evidence, entities, facts."""
