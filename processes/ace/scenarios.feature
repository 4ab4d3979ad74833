Feature: Unwell children are looked after at home
  A GP, the emergency department or the ward refers a child by presentation. Red flags come first. The nurses take it on, visit until it is well, and
  ask the paediatrician whenever they want to. Nothing goes back to the referrer, and silence never closes the case of a child.

  Scenario: Three visits, the second with the paediatrician’s advice, and the child is well
    Given the rota of "paediatrician" in "leicester" has "paediatrician, paediatrician2"
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    Then "nurse" has the task "Take the child on, or arrange what is right"
    And "practice" does not have the task "Take the child on, or arrange what is right"
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    Then "nurse" has the task "Visit, treat and plan the next contact"
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Stays at home: visit again                     |
      | Next visit                                              | 2031-03-03T18:00+00:00                         |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Ask the consultant paediatrician now           |
      | What do you ask the paediatrician?                      | A second steroid dose?                         |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    Then "paediatrician" has the task "Discuss and decide"
    And "paediatrician2" does not have the task "Discuss and decide"
    When "paediatrician" completes "Discuss and decide" with:
      | What now?      | Stays at home: visit again            |
      | Advice         | One more dose tonight                 |
      | Next visit     | 2031-03-04T09:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Well: discharge home                           |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    Then the case file says "PEWS"
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "discharged-home-well"
    And the case file says "one bed day"

  Scenario: A red flag: emergency care at once, and the paediatrician makes sure
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Bronchiolitis                                                 |
      | Any sign that cannot wait?                                  | Grunting, or marked recession                                 |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2030-08-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | What have you done?                                         | Rang 999                                                      |
    Then "paediatrician" has the task "Make sure that the child is in emergency care"
    And nobody has the task "Take the child on, or arrange what is right"
    When 40 minutes pass
    Then the case file says "Reminded: Make sure that the child is in emergency care"
    When "paediatrician" completes "Make sure that the child is in emergency care" with:
      | The child is                   | In emergency care, or 999 is with the child |
      | Where, and who has taken over? | Resus, Dr Demir                             |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "emergency-at-referral"

  Scenario: A red flag that only the numbers show, and a baby who was not brought: nobody is let go
    Given "emergency" starts a case with:
      | What do you ask?                                                                        | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                                             | Bronchiolitis                                                 |
      | Any sign that cannot wait?                                                              | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                                              | No                                                            |
      | Family name                                                                             | Hussain                                                       |
      | Given name                                                                              | Zara                                                          |
      | Born on                                                                                 | 2031-01-02                                                    |
      | No NHS number, because                                                                  | Asked, not traced                                             |
      | Named GP's practice (code)                                                              | C82009                                                        |
      | Postcode                                                                                | LE2 1AB                                                       |
      | Where is the child?                                                                     | At home, 4 Elm Road                                           |
      | Family's telephone                                                                      | 07700 900200                                                  |
      | Your number now                                                                         | 0116 496 0213                                                 |
      | What has happened, and what was done?                                                   | Ill since yesterday                                           |
      | Feeds taken, of the usual amount                                                        | More than three quarters                                      |
      | Chronic lung or heart disease, born before 32 weeks, neuromuscular or immune condition? | No                                                            |
      | Ill for                                                                                 | 4                                                             |
      | Consciousness                                                                           | Alert                                                         |
      | Respiration rate                                                                        | 28                                                            |
      | Effort of breathing                                                                     | Normal                                                        |
      | SpO₂                                                                                    | 97                                                            |
      | Oxygen given                                                                            | None, breathes air                                            |
      | Pulse                                                                                   | 110                                                           |
      | Capillary refill                                                                        | Under 3 seconds                                               |
      | Systolic blood pressure                                                                 | 95                                                            |
      | Temperature                                                                             | 38.4                                                          |
      | Is a parent, or are you, more worried than the numbers say?                             | No                                                            |
      | Who may consent for the child?                                                          | A parent with parental responsibility                         |
      | Have they agreed to care at home?                                                       | Yes                                                           |
      | Can the family be rung at home, day and night?                                          | Yes                                                           |
      | Is the carer able and confident to look after the child?                                | Yes                                                           |
    When "paediatrician" completes "Make sure that the child is in emergency care" with:
      | The child is                   | Not found, or not brought |
      | Where, and who has taken over? | The car turned back       |
    Then "seniornurse" has the task "Find the child today"
    And "safeguarding" has the task "Advise about the child who was not seen"
    And "healthvisitor" has the task "Say what you know of the family"
    When 2 days pass
    Then the case file says "Reminded: Find the child today"
    Then the case file says "Reminded: Decide about the child who was not seen"
    Then the case file says "Reminded: Advise about the child who was not seen"
    Then the case file says "Reminded: Say what you know of the family"
    When "seniornurse" completes "Find the child today" with:
      | The child                                | Was seen, and is ill |
      | Where, when, by whom – or what you tried | At her grandmother’s |
    And "paediatrician" completes "Decide about the child who was not seen" with:
      | What now?                          | To hospital now        |
      | Why, and with whom was it decided? | Spoken with the mother |
      | How does the child get there?      | 999 ambulance          |
    When "safeguarding" completes "Advise about the child who was not seen" with:
      | What you know, and what you advise | Not known to social care |
    And "healthvisitor" completes "Say what you know of the family" with:
      | What you know of the family that helps | Grandmother in the same street |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: Outside the criteria the paediatrician is asked first; nobody answers in 30 minutes: to hospital
    Given the rota of "paediatrician" in "leicester" has "paediatrician, paediatrician2"
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Croup                                                         |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Stridor at rest?                                            | Yes                                                           |
      | Oral steroid given?                                         | Yes                                                           |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    Then nobody has the task "Visit, treat and plan the next contact"
    And "paediatrician" has the task "Discuss and decide"
    When 16 minutes pass
    Then "paediatrician2" has the task "Discuss and decide"
    When 15 minutes pass
    Then "nurse" has the task "Get the person to hospital now"
    When 40 minutes pass
    Then the case file says "Reminded: Get the person to hospital now"
    When "nurse" completes "Get the person to hospital now" with:
      | How does the person get there? | Ambulance, not 999  |
      | Who expects them, and where?   | The children's ward |
    And 5 hours pass
    Then the case file says "Reminded: Receive the child"
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: After a visit the numbers escalate, the child does not arrive, and is found
    Given "emergency" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Gastroenteritis                                               |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2024-01-10                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | More than four watery stools in four hours?                 | No                                                            |
      | Blood in the stool?                                         | No                                                            |
      | Signs of dehydration, or too little urine?                  | No                                                            |
      | Keeps a feed of 10 ml/kg down for an hour?                  | Yes                                                           |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Well: discharge home                           |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Responds to voice                              |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    Then "nurse" has the task "Get the person to hospital now"
    When "nurse" completes "Get the person to hospital now" with:
      | How does the person get there? | The family drives, agreed and able |
      | Who expects them, and where?   | The children's ward                |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has not come               |
      | When, where, and who is responsible now? | No answer on the telephone |
    Then "schoolnurse" has the task "Say what you know of the child"
    When 2 days pass
    Then the case file says "Reminded: Say what you know of the child"
    When "seniornurse" completes "Find the child today" with:
      | The child                                | Was seen, and is ill |
      | Where, when, by whom – or what you tried | At her grandmother’s |
    And "paediatrician" completes "Decide about the child who was not seen" with:
      | What now?                          | To hospital now        |
      | Why, and with whom was it decided? | Spoken with the mother |
      | How does the child get there?      | Ambulance, not 999     |
    When "safeguarding" completes "Advise about the child who was not seen" with:
      | What you know, and what you advise | Not known to social care |
    And "schoolnurse" completes "Say what you know of the child" with:
      | What you know of the family that helps | Grandmother in the same street |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: The bilirubin is not known in time: the coordinator asks at half time, the paediatrician decides at once
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Jaundice of a newborn                                         |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2031-02-27                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Yellow in the first 24 hours of life?                       | No                                                            |
      | Feeds well and is easy to wake?                             | Yes                                                           |
      | Born before 37 weeks?                                       | No                                                            |
      | Bilirubin measured?                                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    Then "nurse" has the task "Take the bilirubin, and see the result"
    When 3 hours pass
    Then "coordinator" has the task "Find who takes the sample"
    When 1 hours passes
    Then the case file says "Reminded: Find who takes the sample"
    When "coordinator" completes "Find who takes the sample" with:
      | Who takes the sample, and when? | Nurse Adams, by three o’clock |
    Then nobody has the task "Decide now about the bilirubin"
    When 2 hours pass
    Then "paediatrician" has the task "Decide now about the bilirubin"
    When 25 minutes pass
    Then the case file says "Reminded: Decide now about the bilirubin"
    When "paediatrician" completes "Decide now about the bilirubin" with:
      | What now?                                                                | Stays at home                           |
      | Why, who takes or repeats the sample and by when, and what the family was told | Nurse is at the door: result at once |
    Then "nurse" has the task "Take the bilirubin, and see the result"
    When "nurse" completes "Take the bilirubin, and see the result" with:
      | Bilirubin                                                               | 340                                 |
      | Who took the sample, when, and at what age in hours?                    | Nurse Adams, at five, 105 hours     |
      | Compared with the treatment line for this age and gestation (NICE CG98) | At or above the line, or not clear  |
    Then "paediatrician" has the task "Decide now about the bilirubin"
    When "paediatrician" completes "Decide now about the bilirubin" with:
      | What now?                                                                | To hospital now         |
      | Why, who takes or repeats the sample and by when, and what the family was told | Phototherapy: bed ready |
    Then nobody has the task "Visit, treat and plan the next contact"
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    And "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: A parent’s word escalates whatever the score; the paediatrician discharges
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Jaundice of a newborn                                         |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2031-02-27                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Yellow in the first 24 hours of life?                       | No                                                            |
      | Feeds well and is easy to wake?                             | Yes                                                           |
      | Born before 37 weeks?                                       | No                                                            |
      | Bilirubin measured?                                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    And "nurse" completes "Take the bilirubin, and see the result" with:
      | Bilirubin                                                            | 180                              |
      | Who took the sample, when, and at what age in hours?                 | Zara’s nurse, at noon, 100 hours |
      | Compared with the treatment line for this age and gestation (NICE CG98) | Below the line                |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Stays at home: visit again                     |
      | Next visit                                              | 2031-03-04T09:00+00:00                         |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Bilirubin                                               | 180                                            |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Worse                                          |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When "paediatrician" completes "Discuss and decide" with:
      | What now?      | Discharge home                        |
      | Advice         | Below the line, feeds well            |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "discharged-home-well"

  Scenario: Step-down: the same nurses, other criteria; a clinic is booked by them
    Given "ward" starts a case with:
      | What do you ask?                                            | Take a child home early from the ward |
      | What is it?                                                 | Wheeze or asthma                      |
      | Any sign that cannot wait?                                  | No, looked for and none               |
      | Younger than 3 months, with 38 °C or more?                  | No                                    |
      | Family name                                                 | Hussain                               |
      | Given name                                                  | Zara                                  |
      | Born on                                                     | 2028-09-01                            |
      | No NHS number, because                                      | Asked, not traced                     |
      | Named GP's practice (code)                                  | C82009                                |
      | Postcode                                                    | LE2 1AB                               |
      | Where is the child?                                         | At home, 4 Elm Road                   |
      | Family's telephone                                          | 07700 900200                          |
      | Your number now                                             | 0116 496 0213                         |
      | What has happened, and what was done?                       | Ill since yesterday                   |
      | Has the ward’s consultant agreed to the early discharge?    | Yes                                   |
      | Stable in air since the last night?                         | Yes                                   |
      | Drinks and eats enough?                                     | Yes                                   |
      | Can the rest of the treatment be given at home?             | Yes                                   |
      | Days earlier than without this service                      | 2                                     |
      | Consciousness                                               | Alert                                 |
      | Respiration rate                                            | 28                                    |
      | Effort of breathing                                         | Normal                                |
      | SpO₂                                                        | 97                                    |
      | Oxygen given                                                | None, breathes air                    |
      | Pulse                                                       | 110                                   |
      | Capillary refill                                            | Under 3 seconds                       |
      | Systolic blood pressure                                     | 95                                    |
      | Temperature                                                 | 37.4                                  |
      | Is a parent, or are you, more worried than the numbers say? | No                                    |
      | Who may consent for the child?                              | A parent with parental responsibility |
      | Have they agreed to care at home?                           | Yes                                   |
      | Can the family be rung at home, day and night?              | Yes                                   |
      | Is the carer able and confident to look after the child?    | Yes                                   |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | To a clinic, booked by us                      |
      | Which clinic, when, and who booked it?                  | Asthma clinic, 10-Mar, booked by us            |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "to-clinic"
    And the case file says "Days earlier than the ward expected"

  Scenario: Not suitable: the nurses arrange something else, the referrer hears of it and does nothing
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Gastroenteritis                                               |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | More than four watery stools in four hours?                 | No                                                            |
      | Blood in the stool?                                         | Yes                                                           |
      | Signs of dehydration, or too little urine?                  | No                                                            |
      | Keeps a feed of 10 ml/kg down for an hour?                  | Yes                                                           |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?                                             | Not suitable for us: arranged something else |
      | Why not?                                              | Blood in the stool                           |
      | What did you arrange instead, with whom, and by when? | Assessment unit today at 14:00, Dr Lis       |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "not-suitable"
    And nobody has the task "Read and answer"

  Scenario: At night the paediatrician lets the child wait; in the morning a nurse comes
    Given it is "2031-03-03T22:00:00Z"
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    Then "paediatrician" has the task "Wait for the nurses, or admit"
    When "paediatrician" completes "Wait for the nurses, or admit" with:
      | Can the child wait for the nurses?    | Yes: waits where it is now    |
      | Why, and what was said to the family? | Well enough, the ward is open |
    And 14 hours pass
    Then the case file says "Reminded: Take the child on"
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-04T14:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | To hospital: 999 or admission, now             |
      | How does the child get there?                           | 999 ambulance                                  |
      | Why, and where to?                                      | Tired, the ward                                |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: A nurse takes the child on at night: the paediatrician is asked no more; a nurse who finds it ill admits at once
    Given it is "2031-03-03T22:00:00Z"
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    Then "paediatrician" has the task "Wait for the nurses, or admit"
    When 65 minutes pass
    Then the case file says "Reminded: Wait for the nurses, or admit"
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-04T09:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    Then nobody has the task "Wait for the nurses, or admit"
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                          | No access, or the child was not there |
      | What did you do to see the child? | Rang three times, note left           |
    Then "seniornurse" has the task "Find the child today"
    And "paediatrician" has the task "Decide about the child who was not seen"
    When "seniornurse" tells the case "To hospital at once" with:
      | What happens?                 | To hospital now, or 999 is with the child |
      | How does the child get there? | 999 ambulance                             |
      | Why, and where to?            | At her aunt’s, hard to wake; the ward     |
    Then nobody has the task "Find the child today"
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    And "safeguarding" completes "Advise about the child who was not seen" with:
      | What you know, and what you advise | Not known to social care |
    And "healthvisitor" completes "Say what you know of the family" with:
      | What you know of the family that helps | Aunt in the same street |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: No nurse has taken the child after two hours: the paediatrician admits
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When 2 hours pass
    Then "paediatrician" has the task "Wait for the nurses, or admit"
    When "paediatrician" completes "Wait for the nurses, or admit" with:
      | Can the child wait for the nurses?    | No: to hospital now |
      | Why, and what was said to the family? | Too long            |
      | How does the child get there?         | Ambulance, not 999  |
    Then nobody has the task "Take the child on, or arrange what is right"
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: A nurse has the child and asks first; nothing is taken away by a clock
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" takes "Take the child on, or arrange what is right"
    And 3 hours pass
    Then nobody has the task "Wait for the nurses, or admit"
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?                          | Ask the consultant paediatrician first |
      | What do you ask the paediatrician? | Home at all?                           |
    When "paediatrician" completes "Discuss and decide" with:
      | What now?                              | To a clinic, booked by the nurses |
      | Advice                                 | Clinic tomorrow                   |
      | Which clinic, when, and who booked it? | Rapid clinic 04-Mar               |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "to-clinic"

  Scenario: Nobody visits when it was due: the coordinator finds who does
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When 5 hours pass
    Then "coordinator" has the task "Find who visits"
    And the case file says "Reminded: Find who visits"
    And the case file says "Reminded: Visit, treat"
    When "coordinator" completes "Find who visits" with:
      | Who visits now, and when? | Asha, now |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Well: discharge home                           |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When 6 hours pass
    When 20 hours pass
    Then the case file says "Reminded: Give the letter"
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Is posted              |
      | Has the practice agreed to do something? | Yes, agreed            |
      | With whom did you agree it?              | Dr Marsh               |
      | What will the practice do?               | Asthma review          |
      | By when?                                 | 2031-03-14T12:00+00:00 |
    Then "practice" has the task "Read and answer"
    When the letter is answered "done"
    Then the case ended with "discharged-home-well"

  Scenario: No access: the care goes on, and the nurses try again
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                         | No access, or the child was not there |
      | What did you do to see the child? | Rang twice, note left                 |
    When "seniornurse" completes "Find the child today" with:
      | The child                                | Was seen, and is ill |
      | Where, when, by whom – or what you tried | At her grandmother’s |
    And "paediatrician" completes "Decide about the child who was not seen" with:
      | What now?                          | The care goes on, the nurses try again |
      | Why, and with whom was it decided? | Spoken with the mother                 |
    When "safeguarding" completes "Advise about the child who was not seen" with:
      | What you know, and what you advise | Not known to social care |
    And "healthvisitor" completes "Say what you know of the family" with:
      | What you know of the family that helps | Grandmother in the same street |
    Then "nurse" has the task "Take the child on, or arrange what is right"
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T16:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Well: discharge home                           |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "discharged-home-well"

  Scenario: The family calls: the nurse rings back, and later a red flag goes to 999
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" tells the case "The family calls" with:
      | Any of these?       | No, asked for each |
      | What do they say?   | Coughs at night    |
      | Number to ring back | 07700 900200       |
    When "nurse" completes "Ring the family back" with:
      | What now?                         | Advised; the visit stays as planned |
      | What you said, and what means 999 | Watch the breathing                 |
    Then "nurse" has the task "Visit, treat and plan the next contact"
    When "nurse" tells the case "The family calls" with:
      | Any of these?       | Yes, or not sure |
      | What do they say?   | Coughs at night  |
      | Number to ring back | 07700 900200     |
    Then nobody has the task "Visit, treat and plan the next contact"
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: The nurses do not ring back within the hour: the ward does, and lets the child come
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T19:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" tells the case "The family calls" with:
      | Any of these?       | No, asked for each |
      | What do they say?   | Coughs at night    |
      | Number to ring back | 07700 900200       |
    When 65 minutes pass
    Then "ward" has the task "Ring the family, or let them come"
    When 3 hours pass
    Then the case file says "Reminded: Ring the family"
    When "ward" completes "Ring the family, or let them come" with:
      | What now?                         | To hospital, or to the ward        |
      | How does the child get there?     | The family drives, agreed and able |
      | What you said, and what means 999 | Watch the breathing                |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: A call at night is the ward’s
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-04T09:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When 12 hours pass
    When "ward" tells the case "The family calls" with:
      | Any of these?       | No, asked for each |
      | What do they say?   | Coughs at night    |
      | Number to ring back | 07700 900200       |
    When "ward" completes "Ring the family, or let them come" with:
      | What now?                         | Visit now           |
      | What you said, and what means 999 | Watch the breathing |
    And 95 minutes pass
    Then the case file says "Reminded: See that the child is visited now"
    When "nurse" completes "See that the child is visited now" with:
      | Who visited, and when? | Asha Bell, at once |
    When "nurse" completes "Visit, treat and plan the next contact" with:
      | What now?                                               | Well: discharge home                           |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | No                                             |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "discharged-home-well"

  Scenario: The nurse admits at once, waiting for nobody; the ward has taken the family off its list before
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "ward" completes "Be open to this family, day and night" with:
      | Why, and with whom was it agreed? | They moved to another ward, Dr Eze |
    When "nurse" tells the case "The child goes to hospital" with:
      | What happens?                 | To hospital now, or 999 is with the child |
      | How does the child get there? | Ambulance, not 999                        |
      | Why, and where to?            | Getting tired, the children's ward        |
    Then nobody has the task "Visit, treat and plan the next contact"
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"

  Scenario: The family withdraws a child who is well
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" tells the case "The family withdraws, or moves away" with:
      | What has happened?                | They need us no more, and the child was seen well |
      | What do they say?                 | All fine                                          |
      | Who saw the child well, and when? | Asha, today                                       |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "withdrawn-when-well"

  Scenario: The family withdraws a child who is ill: the case is not closed
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" tells the case "The family withdraws, or moves away" with:
      | What has happened? | They want no more visits, and the child is not well or was not seen |
      | What do they say?  | No more visits                                                      |
    Then the case goes on
    And "safeguarding" has the task "Advise about the child who was not seen"
    When "seniornurse" completes "Find the child today" with:
      | The child                                | Was seen, and is ill |
      | Where, when, by whom – or what you tried | At her grandmother’s |
    And "paediatrician" completes "Decide about the child who was not seen" with:
      | What now?                          | The care goes on, the nurses try again |
      | Why, and with whom was it decided? | Spoken with the mother                 |
    When "safeguarding" completes "Advise about the child who was not seen" with:
      | What you know, and what you advise | Not known to social care |
    And "healthvisitor" completes "Say what you know of the family" with:
      | What you know of the family that helps | Grandmother in the same street |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T16:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "nurse" tells the case "The family withdraws, or moves away" with:
      | What has happened?                            | They move away, and another team has taken over |
      | What do they say?                             | To Leeds                                        |
      | Who has taken over: team, name, number, when? | Leeds team, Jo Hill, 0113 496 0100, today       |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "moved-away"

  Scenario: The child dies: the paediatrician speaks with the parents, no letter goes out by machine
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    When "paediatrician" tells the case "The child died" with:
      | Died on       | 2031-03-03T09:30+00:00 |
      | Who was told? | Parents, coroner       |
    When 3 days pass
    Then the case file says "Reminded: Speak with the parents"
    When "paediatrician" completes "Speak with the parents" with:
      | Who spoke with the parents, and who stays with them?   | Dr Eze; the bereavement nurse |
      | Child death review and coroner: who is told, and when? | Both today                    |
      | Your letter to the parents: who writes it, by when?    | Dr Eze, this week             |
    And the letter is opened
    Then the case ended with "died"

  Scenario: The practice is not known; found, the message does not arrive, and the coordinator tells it
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?                                             | Not suitable for us: arranged something else |
      | Why not?                                              | Older sister ill too                         |
      | What did you arrange instead, with whom, and by when? | Clinic today                                 |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    Then "coordinator" has the task "Find the practice"
    When 1 day passes
    Then the case file says "Reminded: Find the practice"
    When "coordinator" completes "Find the practice" with:
      | Is there a practice that can be told? | Found  |
      | Named GP's practice (code)            | C82009 |
    When the letter cannot be delivered
    Then "coordinator" has the task "Tell the practice by telephone"
    When 1 day passes
    Then the case file says "Reminded: Tell the practice by telephone"
    When "coordinator" completes "Tell the practice by telephone" with:
      | What the practice says | The receptionist has written it down |
    Then the case ended with "not-suitable"

  Scenario: There is no practice: nobody can be told
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?                              | To a clinic, booked by us |
      | Which clinic, when, and who booked it? | Allergy clinic            |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    When "coordinator" completes "Find the practice" with:
      | Is there a practice that can be told? | There is none, or nobody can say |
      | Practice not known, because           | Not registered with a practice   |
    Then the case ended with "to-clinic"

  Scenario: The practice does not open the message in two working days: the coordinator tells it
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?                     | To hospital: 999 or admission      |
      | How does the child get there? | Ambulance, not 999                 |
      | Why, and where to?            | Getting tired, the children's ward |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    When 3 days pass
    Then "coordinator" has the task "Tell the practice by telephone"
    And nobody has the task "Read and answer"
    When "coordinator" completes "Tell the practice by telephone" with:
      | What the practice says | Dr Marsh has read it |
    Then the case ended with "admitted"

  Scenario: A treatment without weight, allergies and medicines is not accepted
    Given "practice" starts a case with:
      | What do you ask?                                            | Look after an unwell child at home (GP, emergency department) |
      | What is it?                                                 | Wheeze or asthma                                              |
      | Any sign that cannot wait?                                  | No, looked for and none                                       |
      | Younger than 3 months, with 38 °C or more?                  | No                                                            |
      | Family name                                                 | Hussain                                                       |
      | Given name                                                  | Zara                                                          |
      | Born on                                                     | 2028-09-01                                                    |
      | No NHS number, because                                      | Asked, not traced                                             |
      | Named GP's practice (code)                                  | C82009                                                        |
      | Postcode                                                    | LE2 1AB                                                       |
      | Where is the child?                                         | At home, 4 Elm Road                                           |
      | Family's telephone                                          | 07700 900200                                                  |
      | Your number now                                             | 0116 496 0213                                                 |
      | What has happened, and what was done?                       | Ill since yesterday                                           |
      | Talks in sentences, or feeds as usual?                      | Yes                                                           |
      | Does the reliever last four hours?                          | Yes                                                           |
      | Ever in intensive care with wheeze?                         | No                                                            |
      | Consciousness                                               | Alert                                                         |
      | Respiration rate                                            | 28                                                            |
      | Effort of breathing                                         | Normal                                                        |
      | SpO₂                                                        | 97                                                            |
      | Oxygen given                                                | None, breathes air                                            |
      | Pulse                                                       | 110                                                           |
      | Capillary refill                                            | Under 3 seconds                                               |
      | Systolic blood pressure                                     | 95                                                            |
      | Temperature                                                 | 37.4                                                          |
      | Is a parent, or are you, more worried than the numbers say? | No                                                            |
      | Who may consent for the child?                              | A parent with parental responsibility                         |
      | Have they agreed to care at home?                           | Yes                                                           |
      | Can the family be rung at home, day and night?              | Yes                                                           |
      | Is the carer able and confident to look after the child?    | Yes                                                           |
    When "nurse" completes "Take the child on, or arrange what is right" with:
      | What now?      | Visit at home                         |
      | Next visit     | 2031-03-03T13:00+00:00                |
      | What means 999 | Breathing hard, blue, cannot be woken |
    Then "nurse" cannot complete "Visit, treat and plan the next contact", because of "Weight", with:
      | What now?                                               | Well: discharge home                           |
      | What means 999                                          | Breathing hard, blue, cannot be woken          |
      | Consciousness                                           | Alert                                          |
      | Respiration rate                                        | 28                                             |
      | Effort of breathing                                     | Normal                                         |
      | SpO₂                                                    | 97                                             |
      | Oxygen given                                            | None, breathes air                             |
      | Pulse                                                   | 110                                            |
      | Capillary refill                                        | Under 3 seconds                                |
      | Systolic blood pressure                                 | 95                                             |
      | Temperature                                             | 37.4                                           |
      | Parent or carer: how is the child compared with before? | Better                                         |
      | Are you more worried than the numbers say?              | No                                             |
      | Findings                                                | Settled                                        |
      | Consent for today                                       | Given by a parent with parental responsibility |
      | Treatment given?                                        | Yes                                            |
      | What was given: dose, route, time, effect               | Prednisolone                                   |
    When "nurse" tells the case "The child goes to hospital" with:
      | What happens?                 | To hospital now, or 999 is with the child |
      | How does the child get there? | Ambulance, not 999                        |
      | Why, and where to?            | Getting tired, the children's ward        |
    When "ward" completes "Receive the child, or say that it has not come" with:
      | The child                                | Has arrived, here or in the emergency department |
      | When, where, and who is responsible now? | On the ward, Dr Eze                              |
    When "nurse" completes "Give the letter, and close" with:
      | The letter                               | Was handed over            |
      | Has the practice agreed to do something? | No, nothing is asked of it |
    And the letter is opened
    Then the case ended with "admitted"
