/** What a new template begins with: the parts that nearly every one has. */
export const blankTemplate = `---
title: New template
language: en-GB
marking: TLP:CLEAR
sources: true
slots:
  answer:
    prompt: The one sentence that a reader with ten seconds must know. Cite.
    required: true
  outlook:
    prompt: What we expect, and how sure we are.
---

# Bottom line

{% slot "answer" %}

# What happened

{% assign observed = facts | observations -%}
{% chronology observed %}

# Outlook

{% slot "outlook" %}
`;
