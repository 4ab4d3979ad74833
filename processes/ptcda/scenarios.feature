Feature: A frail person is discussed before anybody takes them to hospital
  An ambulance crew is with a frail older person. A geriatrician decides with them on the phone: stay at home with a
  plan, convey, or send the roving GP. Nobody is left between two services: whoever owes the next step has a time for it,
  and whoever does not answer is chased.

  Background:
    Given the rota of "geriatrician" in "leicester" has "geriatrician, geriatrician2"

  # The ten ends

  Scenario: Kept at home after the discussion
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    Then "geriatrician" has the task "Discuss and decide"
    And "geriatrician2" does not have the task "Discuss and decide"
    And "crew" has the task "Ring who is on duty"
    And nobody has the task "Complete the details"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    Then nobody has the task "Ring who is on duty"
    And "crew" has the task "Make safe before you leave"
    When "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    Then "practice" has the task "Read and answer"
    And "otherpractice" does not have the task "Read and answer"
    When "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then nobody has the task "Record the thirtieth day"
    When 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Not admitted |
    Then the case ended with "kept-at-home-after-discussion"

  Scenario: Kept at home after a visit, the plan sent by e-mail
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter         |
      | Observations now                                   | Unchanged            |
      | Food and drink in reach                            | Yes                  |
      | Warm enough                                        | Yes                  |
      | Medicines in reach                                 | Yes                  |
      | Whom to ring with a question                       | 0116 496 0204        |
      | I explained what means 999, and they understood it | yes                  |
      | E-mail for the written plan                        | daughter@example.org |
    Then "rovinggp" has the task "Visit, assess and decide"
    When "rovinggp" takes "Visit, assess and decide"
    And 60 minutes pass
    And "rovinggp" completes "Visit, assess and decide" with:
      | Visited on      | 2031-03-03T10:01+00:00       |
      | Assessment      | No fracture, chest infection |
      | Decision        | Stays at home, with a plan   |
      | Escalation plan | Ring the roving team         |
      | What means 999  | Breathless at rest           |
    Then nobody has the task "Give the plan on paper"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Admitted to hospital |
      | Admitted on                       | 2031-03-20           |
      | Bed days so far                   | 4                    |
      | Why?                              | Pneumonia            |
    Then the case ended with "kept-at-home-after-visit"

  Scenario: Conveyed after the discussion
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    Then the case file says "Tell the receiving unit"
    When "practice" completes "Read and answer" with:
      | Answer | Done what was asked |
    Then the case ended with "conveyed-after-discussion"

  Scenario: Conveyed after a visit
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And 5 minutes pass
    And "rovinggp" completes "Visit, assess and decide" with:
      | Visited on | 2031-03-03T10:01+00:00       |
      | Assessment | No fracture, chest infection |
      | Decision   | Convey                       |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-visit"

  Scenario: Conveyed at once because of a time-critical sign
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | Stroke                            |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    Then "crew" has the task "Convey now, or say why not"
    And nobody has the task "Discuss and decide"
    When "crew" completes "Convey now, or say why not" with:
      | Your decision | Convey now |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-at-once"

  Scenario: The person declines to be conveyed
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                                             | The person declines to be conveyed              |
      | Advice to the crew                                   | Respect it                                      |
      | Capacity to decide about going to hospital           | Has it for this decision                        |
      | What the person said, and which risks were explained | Wants to stay; knows that the hip may be broken |
      | What means 999                                       | Pain that does not settle                       |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Died       |
      | Died on                           | 2031-03-20 |
    Then the case ended with "conveyance-declined"

  Scenario: Outside the criteria, and something else is done
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 3                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" completes "Say what is done instead, or ask" with:
      | Your decision                                      | Not for this service – something else was done |
      | What was done instead, and who is responsible now? | Walk-in centre                                 |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "not-for-this-service"

  Scenario: No discussion available, and the crew conveys by its own protocol
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 10 minutes pass
    Then nobody has the task "Discuss and decide"
    And "crew" has the task "Go on by your own protocol"
    And "coordinator" has the task "Record what then happened"
    When "crew" completes "Go on by your own protocol" with:
      | I have read this and go on by my own protocol | yes |
    And "coordinator" completes "Record what then happened" with:
      | The person | Was conveyed        |
      | Details    | To the frailty unit |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "no-discussion-available"

  Scenario: No discussion available, and the person stayed at home: asked after all the same
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 10 minutes pass
    And "coordinator" completes "Record what then happened" with:
      | The person | Stayed at home                      |
      | Details    | The crew left her with the daughter |
    And "crew" completes "Go on by your own protocol" with:
      | I have read this and go on by my own protocol | yes |
    And "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Not known  |
      | Not known, because                | Moved away |
    Then the case ended with "no-discussion-available"

  Scenario: The crew cancels while it waits for the discussion
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: The person dies while the discussion is awaited
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  # Criteria

  Scenario: The crew overrides the advice to convey, with a reason
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | Stroke                            |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" completes "Convey now, or say why not" with:
      | Your decision       | Do not convey now – discuss, because … |
      | Why not convey now? | Old stroke, nothing new                |
    Then "geriatrician" has the task "Discuss and decide"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Outside the criteria, the geriatrician is asked all the same and agrees that it is not for this service
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 3                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" completes "Say what is done instead, or ask" with:
      | Your decision | Ask the geriatrician all the same |
    And "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                                           | Not for this service   |
      | Advice to the crew                                 | Falls team             |
      | What was done instead, and who is responsible now? | Falls team comes today |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "not-for-this-service"

  Scenario: A refusal by somebody with capacity goes to the discussion even with a time-critical sign
    Given "crew" starts a case with:
      | Call-back number                           | 07700 900123                      |
      | Where is the person?                       | 4 Elm Close, on the kitchen floor |
      | What happened?                             | Fell, cannot get up               |
      | Any time-critical sign?                    | Stroke                            |
      | Clinical Frailty Scale (1–9)               | 6                                 |
      | Family name                                | Hart                              |
      | Given name                                 | Edna                              |
      | Born on                                    | 1940-05-02                        |
      | No NHS number, because                     | Asked, not traced                 |
      | Named GP's practice (code)                 | C82009                            |
      | Refuses to go to hospital?                 | Yes                               |
      | Capacity to decide about going to hospital | Has it for this decision          |
    Then nobody has the task "Convey now, or say why not"
    And "geriatrician" has the task "Discuss and decide"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  # Hunting the rota

  Scenario: No answer: the next on the rota is asked at once, then the whole team and the coordinator
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" completes "Ring who is on duty" with:
      | It rang and nobody answered | No answer – offer it to the next |
    Then "geriatrician2" has the task "Discuss and decide"
    And "crew" has the task "Ring who is on duty"
    When "crew" completes "Ring who is on duty" with:
      | It rang and nobody answered | No answer – offer it to the next |
    Then "coordinator" has the task "Discuss and decide"
    When "geriatrician2" takes "Discuss and decide"
    And "geriatrician2" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: Nobody takes it for two minutes: the next on the rota is asked too
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 2 minutes pass
    Then "geriatrician" has the task "Discuss and decide"
    And "geriatrician2" has the task "Discuss and decide"
    And the case file says "Nobody took it in the minutes agreed"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: A discussion that somebody has taken is never taken away by a clock, only reminded of
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And 30 minutes pass
    Then "geriatrician2" does not have the task "Discuss and decide"
    And "geriatrician" has the task "Discuss and decide"
    And the case file says "Not decided in 20 minutes"
    And the case file does not say "Nobody took it for 2 minutes"
    And the case file does not say "Not taken in 10 minutes"
    And the case file does not say "Discussion needed"
    And the case file does not say "Caller waits"
    When "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: A discussion that was taken and given back does not keep the crew waiting
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And 15 minutes pass
    And "geriatrician" gives back "Discuss and decide"
    And 5 minutes pass
    Then nobody has the task "Discuss and decide"
    And "crew" has the task "Go on by your own protocol"
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  # Details that come later

  Scenario: Three answers start a case; the coordinator completes the rest, and is chased
    Given "crew" starts a case with:
      | Call-back number     | 07700 900123                      |
      | Where is the person? | 4 Elm Close, on the kitchen floor |
      | What happened?       | Fell, cannot get up               |
    Then "geriatrician" has the task "Discuss and decide"
    And "coordinator" has the task "Complete the details"
    When 4 minutes pass
    And "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    Then "coordinator" has the task "Find the practice"
    When 4 hours pass
    Then the case file says "Not complete in 3 hours"
    And the case file says "Not found in 3 hours"
    When "coordinator" completes "Find the practice" with:
      | Is there a practice that can be told? | Found  |
      | Named GP's practice (code)            | C82009 |
    Then "practice" has the task "Read and answer"
    When "coordinator" completes "Complete the details" with:
      | Family name                | Hart              |
      | No NHS number, because     | Asked, not traced |
      | Named GP's practice (code) | C82009            |
    Then "coordinator" has the task "Complete the details"
    When "coordinator" completes "Complete the details" with:
      | Family name                | Hart              |
      | Given name                 | Edna              |
      | Born on                    | 1940-05-02        |
      | No NHS number, because     | Asked, not traced |
      | Named GP's practice (code) | C82009            |
    Then nobody has the task "Complete the details"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: Nobody knows who the person is: the case goes its way all the same
    Given "crew" starts a case with:
      | Call-back number           | 07700 900123                      |
      | Where is the person?       | 4 Elm Close, on the kitchen floor |
      | What happened?             | Fell, cannot get up               |
      | Named GP's practice (code) | C82009                            |
    When "coordinator" completes "Complete the details" with:
      | No NHS number, because     | Nobody knows who it is |
      | Named GP's practice (code) | C82009                 |
    Then nobody has the task "Complete the details"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: It was somebody else: the entry is marked, and the right person is told at any time
    Given "crew" starts a case with:
      | Call-back number           | 07700 900123                      |
      | Where is the person?       | 4 Elm Close, on the kitchen floor |
      | What happened?             | Fell, cannot get up               |
    When "coordinator" completes "Complete the details" with:
      | Family name                | Hart              |
      | Given name                 | Edna              |
      | Born on                    | 1940-05-02        |
      | No NHS number, because     | Asked, not traced |
      | Named GP's practice (code) | C82009            |
    Then nobody has the task "Complete the details"
    And the banner says "HART, Edna"
    When "crew" marks "Complete the details" as entered in error, because "That is her neighbour"
    Then the banner says "not known"
    When "crew" tells the case "Details corrected" with:
      | Family name                | Marlow            |
      | Given name                 | Joan              |
      | Born on                    | 1938-11-30        |
      | No NHS number, because     | Asked, not traced |
      | Named GP's practice (code) | C82009            |
    Then the banner says "MARLOW, Joan"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: There is no practice to tell: the case ends all the same, and the file says why
    Given "crew" starts a case with:
      | Call-back number       | 07700 900123                       |
      | Where is the person?   | 4 Elm Close, on the kitchen floor  |
      | What happened?         | Fell, cannot get up                |
      | Family name            | Hart                               |
      | Given name             | Edna                               |
      | Born on                | 1940-05-02                         |
      | No NHS number, because | Has none (visitor, not registered) |
    When "coordinator" completes "Complete the details" with:
      | Family name                 | Hart                               |
      | Given name                  | Edna                               |
      | Born on                     | 1940-05-02                         |
      | No NHS number, because      | Has none (visitor, not registered) |
      | Practice not known, because | Searched for, not found            |
    Then nobody has the task "Complete the details"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    Then "coordinator" has the task "Find the practice"
    When "coordinator" completes "Find the practice" with:
      | Is there a practice that can be told? | There is none, or nobody can say |
      | Practice not known, because           | Not registered with a practice   |
    Then nobody has the task "Find the practice"
    And "practice" does not have the task "Read and answer"
    And the case file says "Not registered with a practice"
    And the case ended with "conveyed-after-discussion"

  # The crew is chased

  Scenario: Nobody answers the advice to convey
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | Stroke                            |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 11 minutes pass
    Then "crew" has the task "Convey now, or say why not"
    And the case file says "Not answered in 10 minutes"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Nobody says what is done instead
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 3                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 21 minutes pass
    Then "crew" has the task "Say what is done instead, or ask"
    And the case file says "Not answered in 20 minutes"
    When "crew" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: Nobody reads that no discussion is available, nobody records what then happened
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 10 minutes pass
    And 46 minutes pass
    Then "crew" has the task "Go on by your own protocol"
    And "coordinator" has the task "Record what then happened"
    And the case file says "Not read in 20 minutes"
    And the case file says "Not recorded in 45 minutes"
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: The person is not made safe in time: the coordinator rings the crew, and is chased
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And 46 minutes pass
    Then "coordinator" has the task "Ring the crew"
    When 21 minutes pass
    Then the case file says "Not rung in 20 minutes"
    When "coordinator" completes "Ring the crew" with:
      | What the crew says | Still there, five more minutes |
    Then "crew" has the task "Make safe before you leave"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  # The visit

  Scenario: Nobody of the roving team works at night: the geriatrician decides again
    Given it is "2031-03-03T22:00:00Z"
    And "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    Then "geriatrician" has the task "Discuss and decide"
    And nobody has the task "Make safe before you leave"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: The visit is not accepted: the coordinator rings, the geriatrician decides again, both are chased
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And 15 minutes pass
    Then "coordinator" has the task "Ring the visiting team"
    And "geriatrician" has the task "Decide again about the visit"
    And "rovinggp" has the task "Visit, assess and decide"
    When 25 minutes pass
    Then the case file says "Not rung in 20 minutes"
    And the case file says "Not decided again in 15 minutes"
    When "coordinator" completes "Ring the visiting team" with:
      | What the team says | They come at noon |
    And "geriatrician" completes "Decide again about the visit" with:
      | Decision | Wait – the team is coming |
      | Because  | They come at noon         |
    Then "rovinggp" has the task "Visit, assess and decide"
    When "rovinggp" completes "Visit, assess and decide" with:
      | Visited on                                           | 2031-03-03T10:01+00:00             |
      | Assessment                                           | No fracture, chest infection       |
      | Decision                                             | The person declines to be conveyed |
      | Escalation plan                                      | Ring the roving team               |
      | What means 999                                       | Breathless at rest                 |
      | Capacity to decide about going to hospital           | Has it for this decision           |
      | What the person said, and which risks were explained | Wants to stay                      |
    And "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Not admitted |
    Then the case ended with "conveyance-declined"

  Scenario: An accepted visit that is not recorded when it was due: the geriatrician decides again, the visit stays with its holder
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "rovinggp" takes "Visit, assess and decide"
    And 20 minutes pass
    Then nobody has the task "Ring the visiting team"
    When 100 minutes pass
    Then "geriatrician" has the task "Decide again about the visit"
    And "rovinggp" has the task "Visit, assess and decide"
    When "geriatrician" completes "Decide again about the visit" with:
      | Decision | Convey      |
      | Because  | Nobody came |
    Then nobody has the task "Visit, assess and decide"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-visit"

  Scenario: The geriatrician decides that no visit is needed after all
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And 15 minutes pass
    And "geriatrician" completes "Decide again about the visit" with:
      | Decision                        | Stays at home without the visit |
      | Because                         | Better already                  |
      | Advice to those with the person | Drinks                          |
      | What means 999                  | Chest pain                      |
    Then nobody has the task "Visit, assess and decide"
    And nobody has the task "Ring the visiting team"
    When "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Not admitted |
    Then the case ended with "kept-at-home-after-visit"

  Scenario: No visit after all: the geriatrician sends the district nurses instead
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And 15 minutes pass
    And "geriatrician" completes "Decide again about the visit" with:
      | Decision                        | Stays at home without the visit |
      | Because                         | The team is full                |
      | Advice to those with the person | Drinks                          |
      | What means 999                  | Chest pain                      |
      | District nurses                 | yes                             |
      | District nurses: what?          | Look at the leg                 |
      | District nurses: by when?       | 2031-03-03T18:00+00:00          |
    Then the case file says "Not accepted in 15 minutes"
    And "coordinator" has the task "Carry out the action"
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  # Telling the named GP

  Scenario: The practice does not answer: the coordinator rings the back door, and is chased
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And 2 days pass
    Then "coordinator" has the task "Ring the practice"
    And the case file says "Not opened in 4 working hours"
    And the case file says "Not rung in 5 hours"
    And the task "Ring the practice" is open once
    When "coordinator" completes "Ring the practice" with:
      | What the practice says | They look at it now |
    And the letter is answered "noted"
    Then the case ended with "conveyed-after-discussion"

  Scenario: The practice cannot: the team that decided asks again, then arranges it otherwise, and is chased
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And the letter is answered "cannot"
    Then "geriatrician" has the task "Decide what instead"
    When 6 hours pass
    Then the case file says "Not decided in 5 hours"
    When "geriatrician" completes "Decide what instead" with:
      | Decision                          | Ask the practice again |
      | What is asked of the practice now | Blood test             |
      | By                                | 2031-03-07T12:00+00:00 |
    And "practice" completes "Read and answer" with:
      | Answer  | Cannot, because …  |
      | Because | No nurse this week |
    And "geriatrician" completes "Decide what instead" with:
      | Decision                               | Arranged otherwise      |
      | What was arranged, who does it by when | District nurses, Friday |
    Then the letter asks nothing
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  # The plan at home

  Scenario: An action is done late: its owner is rung, and everybody who owes something is chased
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | District nurses           | yes                                 |
      | District nurses: what?    | Dress the graze                     |
      | District nurses: by when? | 2031-03-04T12:00+00:00              |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    Then "coordinator" has the task "Carry out the action"
    When 6 hours pass
    Then the case file says "Not given in 5 hours"
    When "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And 2 days pass
    Then "coordinator" has the task "Ring the owner"
    And the case file says "Not done when it was due"
    And the case file says "A working day later"
    And the case file says "Not rung in 5 hours"
    When "coordinator" completes "Ring the owner" with:
      | What the owner says | Tomorrow |
    And "coordinator" completes "Carry out the action" with:
      | The action is | Done |
    And 38 days pass
    Then the case file says "Not recorded in a week"
    When "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Not admitted |
    Then the case ended with "kept-at-home-after-discussion"

  Scenario: An action cannot be done: the geriatrician decides what instead, and is chased
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | District nurses           | yes                                 |
      | District nurses: what?    | Dress the graze                     |
      | District nurses: by when? | 2031-03-04T12:00+00:00              |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "coordinator" completes "Give the plan on paper" with:
      | The plan was | Posted       |
      | To whom?     | Her daughter |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And "coordinator" completes "Carry out the action" with:
      | The action is | Cannot be done, because … |
      | Because       | No visits in that street  |
    Then "geriatrician" has the task "Decide what instead"
    When 6 hours pass
    Then the case file says "Not decided in 5 hours"
    When "geriatrician" completes "Decide what instead" with:
      | What was arranged instead, and who does it by when | The practice nurse, Wednesday |
    And 30 days pass
    And "coordinator" completes "Record the thirtieth day" with:
      | In the thirty days the person was | Not admitted |
    Then the case ended with "kept-at-home-after-discussion"

  Scenario: An owner that is ticked needs words and a time
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    Then "geriatrician" cannot complete "Discuss and decide", because of "District nurses: what?", with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | District nurses           | yes                                 |
      | District nurses: by when? | 2031-03-04T12:00+00:00              |
    And "geriatrician" cannot complete "Discuss and decide", because of "District nurses: by when?", with:
      | Decision               | Stays at home, with a plan          |
      | Advice to the crew     | Drinks, paracetamol, into the chair |
      | What means 999         | Chest pain, or cannot be woken      |
      | District nurses        | yes                                 |
      | District nurses: what? | Dress the graze                     |
    And "geriatrician" cannot complete "Discuss and decide", because of "District nurses: by when?", with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | District nurses           | yes                                 |
      | District nurses: what?    | Dress the graze                     |
      | District nurses: by when? | 2031-03-01T12:00+00:00              |
    And "geriatrician" cannot complete "Discuss and decide", because of "District nurses: what?", with:
      | Decision               | Stays at home, with a plan          |
      | Advice to the crew     | Drinks, paracetamol, into the chair |
      | What means 999         | Chest pain, or cannot be woken      |
      | District nurses: what? | Dress the graze                     |
    And "geriatrician" has the task "Discuss and decide"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: What an earlier plan asked does not stand after a new decision
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | District nurses           | yes                                 |
      | District nurses: what?    | Dress the graze                     |
      | District nurses: by when? | 2031-03-04T12:00+00:00              |
    And "crew" tells the case "The person got worse" with:
      | What is seen?    | Grey and sweating     |
      | What now?        | Discuss again at once |
      | Call-back number | 07700 900123          |
    And "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    Then nobody has the task "Carry out the action"
    And the case file says "(removed)"
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  # At any time: worse, dead, withdrawn, called again

  Scenario: Worse while the discussion is awaited: conveyed
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" tells the case "The person got worse" with:
      | What is seen? | Grey and sweating |
      | What now?     | Convey            |
    Then nobody has the task "Discuss and decide"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-at-once"

  Scenario: Worse before the crew leaves: discussed again, and withdrawn
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" tells the case "The person got worse" with:
      | What is seen?    | Grey and sweating     |
      | What now?        | Discuss again at once |
      | Call-back number | 07700 900123          |
    Then "geriatrician" has the task "Discuss and decide"
    And nobody has the task "Make safe before you leave"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Worse while the visit is awaited: discussed again
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "rovinggp" tells the case "The person got worse" with:
      | What is seen?    | Grey and sweating     |
      | What now?        | Discuss again at once |
      | Call-back number | 07700 900123          |
    Then nobody has the task "Visit, assess and decide"
    And "geriatrician" has the task "Discuss and decide"
    When "crew" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: Worse at home: conveyed
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "practice" tells the case "The person got worse" with:
      | What is seen? | Grey and sweating |
      | What now?     | Convey            |
    Then nobody has the task "Give the plan on paper"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: Worse at home, told by the practice: the coordinator rings whoever is there and makes safe
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "practice" tells the case "The person got worse" with:
      | What is seen?    | Grey and sweating     |
      | What now?        | Discuss again at once |
      | Call-back number | 07700 900123          |
    Then "coordinator" has the task "Ring who is on duty"
    And "crew" does not have the task "Ring who is on duty"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    Then "coordinator" has the task "Make safe before you leave"
    And "crew" does not have the task "Make safe before you leave"
    And "practice" does not have the task "Make safe before you leave"
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Worse while the roving GP is there: the roving GP makes safe
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "rovinggp" tells the case "The person got worse" with:
      | What is seen?    | Grey and sweating     |
      | What now?        | Discuss again at once |
      | Call-back number | 07700 900123          |
    And "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    Then "rovinggp" has the task "Make safe before you leave"
    And "crew" does not have the task "Make safe before you leave"
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: The person dies before the crew leaves
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "geriatrician" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: The person dies while the visit is awaited
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "rovinggp" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: The person dies at home
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | District nurses           | yes                                 |
      | District nurses: what?    | Dress the graze                     |
      | District nurses: by when? | 2031-03-04T12:00+00:00              |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And 3 days pass
    And "practice" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: The person dies after being conveyed
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "crew" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: The person dies while the crew goes on by its own protocol
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When 10 minutes pass
    And "crew" tells the case "The person died" with:
      | Died on          | 2031-03-03T10:00+00:00      |
      | Was it expected? | No                          |
      | Who was told?    | The daughter and the police |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: Withdrawn when the advice is to convey
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | Stroke                            |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | Wrong person              |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Withdrawn when it is outside the criteria
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 3                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | Started twice             |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Withdrawn while the visit is awaited
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "geriatrician" tells the case "Withdrawn" with:
      | Reason                                           | Something else            |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Withdrawn at home: the GP, who was told, is told
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | Wrong person              |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"
    And the case file says "Tell the named GP, if told before"

  Scenario: Withdrawn after being conveyed
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "coordinator" tells the case "Withdrawn" with:
      | Reason                                           | Wrong person              |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  Scenario: Called again within thirty days: the same case, discussed again
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | Named GP's practice (code)   | C82009                            |
      | NHS number                   | 943 476 5919                      |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Stays at home, with a plan          |
      | Advice to the crew | Drinks, paracetamol, into the chair |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And 9 days pass
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | Named GP's practice (code)   | C82009                            |
      | NHS number                   | 943 476 5919                      |
    Then the case file says "Called again"
    And "geriatrician" has the task "Discuss and decide"
    And nobody has the task "Give the plan on paper"
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: Called again while the visit is awaited
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | Named GP's practice (code)   | C82009                            |
      | NHS number                   | 401 023 2137                      |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Send the roving GP (within 2 hours) |
      | Advice to the crew | Wait for the visit in the chair     |
      | What means 999     | Chest pain, or cannot be woken      |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | Named GP's practice (code)   | C82009                            |
      | NHS number                   | 401 023 2137                      |
    Then nobody has the task "Visit, assess and decide"
    And "geriatrician" has the task "Discuss and decide"
    When "crew" tells the case "Withdrawn" with:
      | Reason                                           | The crew cancels the call |
      | Why?                                             | Not needed any more       |
      | Where is the person now, and who is responsible? | At home with the daughter |
    Then the case ended with "cancelled"

  # Letters to the practice: undelivered, unopened, unanswered, not to be asked

  Scenario: The e-mail to the practice is refused: the coordinator rings at once, once
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    Then nobody has the task "Ring the practice"
    When the letter cannot be delivered
    Then "coordinator" has the task "Ring the practice"
    And the case file says "Undelivered"
    When 3 hours pass
    Then the task "Ring the practice" is open once
    When "coordinator" completes "Ring the practice" with:
      | What the practice says | They look at it now |
    Then nobody has the task "Ring the practice"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "conveyed-after-discussion"

  Scenario: Opened and not answered in a working day: the coordinator rings, and again a working day later
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision           | Convey         |
      | Advice to the crew | Needs an X-ray |
    And "practice" takes "Read and answer"
    Then the letter was opened
    When 5 hours pass
    Then nobody has the task "Ring the practice"
    And the case file says "Opened"
    When 20 hours pass
    Then "coordinator" has the task "Ring the practice"
    And the case file says "Not answered in a working day"
    When "coordinator" completes "Ring the practice" with:
      | What the practice says | They look at it now |
    And 2 days pass
    Then "coordinator" has the task "Ring the practice"
    And the case file says "Still not answered a working day later"
    And the task "Ring the practice" is open once
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the letter was answered "noted"
    And the case ended with "conveyed-after-discussion"

  Scenario: A request is not answered by having been read, and is asked after before it is due
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
      | Named GP's practice (code)   | C82009                            |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | Named GP's practice             | yes                      |
      | Named GP's practice: what?      | Review the water tablets            |
      | Named GP's practice: by when?   | 2031-03-03T13:00+00:00              |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    Then "practice" cannot complete "Read and answer", because of "something is asked of you", with:
      | Answer | Read – nothing was asked of us |
    And "practice" has the task "Read and answer"
    When 2 hours pass
    Then "coordinator" has the task "Ring the practice"
    When "practice" completes "Read and answer" with:
      | Answer                 | Done what was asked |
      | What was done or found | Dose halved         |
    Then the letter was answered "done"
    And nobody has the task "Ring the practice"
    And the case goes on

  Scenario: The practice is found when it is too late to ask it: the team that decided gets it back, the practice only the news
    Given it is "2031-03-07T18:20:00Z"
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | Named GP's practice             | yes                      |
      | Named GP's practice: what?      | Review the water tablets            |
      | Named GP's practice: by when?   | 2031-03-08T12:00+00:00              |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    Then "coordinator" has the task "Find the practice"
    When 1 hour passes
    And "coordinator" completes "Find the practice" with:
      | Is there a practice that can be told? | Found  |
      | Named GP's practice (code)            | C82009 |
    Then nobody has the task "Read and answer"
    And "geriatrician" has the task "Decide what instead"
    And no letter went to a practice
    And the case file says "It is due before the practice opens again (Mon 10-Mar-2031 08:00)"
    When "geriatrician" completes "Decide what instead" with:
      | Decision                               | Arranged otherwise       |
      | What was arranged, who does it by when | Roving GP, Saturday noon |
    Then the letter asks nothing
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then nobody has the task "Decide what instead"
    And the case goes on

  Scenario: There is no practice while something is asked of it: the team that decided gets it back
    Given "crew" starts a case with:
      | Call-back number             | 07700 900123                      |
      | Where is the person?         | 4 Elm Close, on the kitchen floor |
      | What happened?               | Fell, cannot get up               |
      | Any time-critical sign?      | No, looked for and none           |
      | Clinical Frailty Scale (1–9) | 6                                 |
      | Family name                  | Hart                              |
      | Given name                   | Edna                              |
      | Born on                      | 1940-05-02                        |
      | No NHS number, because       | Asked, not traced                 |
    When "geriatrician" takes "Discuss and decide"
    And "geriatrician" completes "Discuss and decide" with:
      | Decision                  | Stays at home, with a plan          |
      | Advice to the crew        | Drinks, paracetamol, into the chair |
      | What means 999            | Chest pain, or cannot be woken      |
      | Named GP's practice             | yes                      |
      | Named GP's practice: what?      | Review the water tablets            |
      | Named GP's practice: by when?   | 2031-03-05T12:00+00:00              |
    And "crew" completes "Make safe before you leave" with:
      | Who stays with the person?                         | Her daughter  |
      | Observations now                                   | Unchanged     |
      | Food and drink in reach                            | Yes           |
      | Warm enough                                        | Yes           |
      | Medicines in reach                                 | Yes           |
      | Whom to ring with a question                       | 0116 496 0204 |
      | I explained what means 999, and they understood it | yes           |
    And "coordinator" completes "Find the practice" with:
      | Is there a practice that can be told? | There is none, or nobody can say |
      | Practice not known, because           | Not registered with a practice   |
    Then "geriatrician" has the task "Decide what instead"
    And the case file says "There is no practice that it could be asked of"
    When "geriatrician" completes "Decide what instead" with:
      | Decision                               | Arranged otherwise              |
      | What was arranged, who does it by when | District nurses, Wednesday noon |
    Then nobody has the task "Find the practice"
    And nobody has the task "Decide what instead"
    And no letter went to a practice
    And the case goes on
