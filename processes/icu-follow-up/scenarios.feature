Feature: Follow-up after intensive care
  Whoever was ventilated for more than three days is invited to a clinic six weeks after they went home. Who does not answer is
  looked for, and nobody is dropped by silence. The clinic makes one plan and sees it through; help can be asked for at any time.

  Scenario: Invited, seen, reviewed and discharged from follow-up
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    Then the case file says "Ventilated for more than 72 hours"
    And the case file says "08-Apr-2031 14:00"
    And nobody has the task "Post the letter"
    When 16 days pass
    Then "icucoordinator" has the task "Post the letter"
    When "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | What is hardest for you since you were on intensive care?          | Stairs        |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    Then the case file says "No or mild distress"
    And "psychologist" has the task "Note something for the meeting"
    And "respiratory" has the task "Note something for the meeting"
    When "psychologist" completes "Note something for the meeting" with:
      | Note for the meeting | Ask about nightmares |
    Then nobody has the task "Record the outcome"
    When 21 days pass
    Then nobody has the task "Note something for the meeting"
    And "icuconsultant" has the task "Record the outcome"
    When "icuconsultant" completes "Record the outcome" with:
      | What came of it?                                            | Seen and discussed                  |
      | Who was there?                                              | ICU consultant,Psychologist         |
      | Went on without a member: why, and who is asked afterwards? | No respiratory consultant: on leave |
      | What was found and discussed                                | Breathless on stairs, sleeps badly  |
    And "physiotherapist" completes "Write down the functional reassessment" with:
      | Physical                 | Walks 400 m          |
      | Psychological            | Nightmares           |
      | Cognitive                | Nothing              |
      | Social                   | Wants to drive again |
      | Nutrition and swallowing | Eats well            |
      | Equipment and home       | None                 |
      | Recovery is              | As expected          |
    And "pharmacist" completes "Review the medicines" with:
      | Medicine 1                                         | Quetiapine 25 mg at night                  |
      | What becomes of medicine 1?                        | Stop                                       |
      | Medicine 1: why, and who changes the prescription? | Delirium is over; we write to the practice |
    And "icuconsultant" completes "Decide the plan" with:
      | The plan, in plain words for the person | You stop quetiapine. We test your lungs.    |
      | Findings and plan for the practice      | Recovering as expected. Quetiapine stopped. |
      | Respiratory consultant                  | yes                                         |
      | Respiratory consultant: what?           | Lung function, and see the result           |
      | Respiratory consultant: by when?        | 2031-04-22T12:00+00:00                      |
      | Follow-up                               | Reviewed, discharged from follow-up         |
    Then the case file says "Nothing is asked"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    Then "respiratory" has the task "See to the action, and to its result"
    When "respiratory" completes "See to the action, and to its result" with:
      | It is                                | Done, and the result has been seen |
      | The result, and what follows from it | Normal: nothing follows            |
    Then the case ended with "discharged-from-follow-up"

  Scenario: Taken in long after the discharge: the clinic is the one that the letter names, not an earlier one
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2030-12-20                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-01-06                              |
      | Telephone                            | 07700 900321                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    Then the case file says "25-Mar-2031 14:00"
    When 2 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-05 |
    And the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    And 17 days pass
    Then nobody has the task "Record the outcome"
    When 4 days pass
    Then "icuconsultant" has the task "Record the outcome"
    When "icucoordinator" tells the case "Withdrawn" with:
      | Reason                                 | Followed up elsewhere  |
      | Why?                                   | Moved to Cardiff       |
      | Who is responsible for the person now? | ICU follow-up, Cardiff |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "withdrawn"

  Scenario: By e-mail, everybody notes something, seen again at the interval, and then declines
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
      | E-mail address for letters           | rhys@example.org                        |
    When 16 days pass
    Then nobody has the task "Post the letter"
    When "icucoordinator" tells the case "Questionnaire returned" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    And "respiratory" completes "Note something for the meeting" with:
      | Note for the meeting | Nothing to add |
    And "psychologist" completes "Note something for the meeting" with:
      | Note for the meeting | Nothing to add |
    And "physiotherapist" completes "Note something for the meeting" with:
      | Note for the meeting | Nothing to add |
    And "pharmacist" completes "Note something for the meeting" with:
      | Note for the meeting | Nothing to add |
    And "icunurse" completes "Note something for the meeting" with:
      | Note for the meeting | Nothing to add |
    And 21 days pass
    And "icuconsultant" completes "Record the outcome" with:
      | What came of it?                                            | Seen and discussed                  |
      | Who was there?                                              | ICU consultant,Psychologist         |
      | Went on without a member: why, and who is asked afterwards? | No respiratory consultant: on leave |
      | What was found and discussed                                | Breathless on stairs, sleeps badly  |
    And "physiotherapist" completes "Write down the functional reassessment" with:
      | Physical                 | Walks 400 m          |
      | Psychological            | Nightmares           |
      | Cognitive                | Nothing              |
      | Social                   | Wants to drive again |
      | Nutrition and swallowing | Eats well            |
      | Equipment and home       | None                 |
      | Recovery is              | As expected          |
    And "pharmacist" completes "Review the medicines" with:
      | Medicine 1                                         | Quetiapine 25 mg at night                  |
      | What becomes of medicine 1?                        | Stop                                       |
      | Medicine 1: why, and who changes the prescription? | Delirium is over; we write to the practice |
    And "icuconsultant" completes "Decide the plan" with:
      | The plan, in plain words for the person | You stop quetiapine. We test your lungs.    |
      | Findings and plan for the practice      | Recovering as expected. Quetiapine stopped. |
      | Follow-up                               | Seen again                                  |
      | Seen again from which day on?           | 2031-07-01                                  |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case goes on
    And the case file says "01-Jul-2031 14:00"
    When 65 days pass
    And the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | No, I do not want to be seen |
      | Feeling nervous, anxious or on edge                                | Not at all                   |
      | Not being able to stop or control worrying                         | Several days                 |
      | Little interest or pleasure in doing things                        | Not at all                   |
      | Feeling down, depressed or hopeless                                | Not at all                   |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all                   |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "declined"

  Scenario: Comes, and then says on the same page that they cannot: another date, and no clinic at last
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
      | E-mail address for letters           | rhys@example.org                        |
    When 16 days pass
    Then nobody has the task "Post the letter"
    When "icucoordinator" tells the case "Questionnaire returned" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    Then "psychologist" has the task "Note something for the meeting"
    When the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | Yes                   |
      | How can you be seen?                                               | By video or telephone |
      | Feeling nervous, anxious or on edge                                | Not at all            |
      | Not being able to stop or control worrying                         | Several days          |
      | Little interest or pleasure in doing things                        | Not at all            |
      | Feeling down, depressed or hopeless                                | Not at all            |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all            |
    Then "psychologist" has the task "Note something for the meeting"
    When the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | I need another date |
      | From when on can you come?                                         | 2031-06-02          |
      | Feeling nervous, anxious or on edge                                | Not at all          |
      | Not being able to stop or control worrying                         | Several days        |
      | Little interest or pleasure in doing things                        | Not at all          |
      | Feeling down, depressed or hopeless                                | Not at all          |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all          |
    Then nobody has the task "Note something for the meeting"
    And the case file says "03-Jun-2031 14:00"
    When 60 days pass
    And the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    Then "psychologist" has the task "Note something for the meeting"
    When the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | No, I do not want to be seen |
      | Feeling nervous, anxious or on edge                                | Not at all                   |
      | Not being able to stop or control worrying                         | Several days                 |
      | Little interest or pleasure in doing things                        | Not at all                   |
      | Feeling down, depressed or hopeless                                | Not at all                   |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all                   |
    Then nobody has the task "Note something for the meeting"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "declined"

  Scenario: The record is completed before anybody is excluded
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    Then "icucoordinator" has the task "Complete the record"
    When 7 days pass
    Then the case file says "Reminded: Complete the record"
    When "icucoordinator" completes "Complete the record" with:
      | Left intensive care on | 2031-02-10 |
      | Hours of ventilation   | 70         |
    Then the case ended with "not-followed-up"

  Scenario: Still in hospital: asked after every week, then abroad and handed over
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | Still in hospital                       |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    Then nobody has the task "Find out where the person is now"
    When 8 days pass
    Then "icucoordinator" has the task "Find out where the person is now"
    When 10 days pass
    Then the case file says "Reminded: Find out where"
    When "icucoordinator" completes "Find out where the person is now" with:
      | Where is the person now? | Still in hospital |
    And 7 days pass
    And "icucoordinator" completes "Find out where the person is now" with:
      | Where is the person now? | Elsewhere: repatriated, moved, another region |
      | Left hospital on         | 2031-03-20                                    |
    Then "icunurse" has the task "Arrange it where they are, or hand over"
    When 10 days pass
    Then the case file says "Reminded: Arrange it where"
    When "icunurse" completes "Arrange it where they are, or hand over" with:
      | Who follows the person up? | Another service has accepted |
      | Which service?             | ICU follow-up, Bristol       |
      | Who accepted, and when?    | Dr Cole, today               |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "handed-over"

  Scenario: In prison: seen by video; no clinic is set up, neither for the first place nor for the discussion
    Given the meeting "icu-mdt" is not set up
    And "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | In prison or another closed place       |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icunurse" completes "Arrange it where they are, or hand over" with:
      | Who follows the person up? | We do: in person, at home or by video |
      | How they will be seen      | By video from the health wing         |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    Then "icucoordinator" has the task "Have the clinic set up"
    When 5 days pass
    Then the case file says "Reminded: Have the clinic set up"
    Given the meeting "icu-mdt" is set up in "leicester"
    When "icucoordinator" completes "Have the clinic set up" with:
      | Who set it up, and when does it meet? | The administrator, Tuesdays |
    And 16 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    Given the meeting "icu-mdt" is not set up
    When "icucoordinator" tells the case "Questionnaire returned" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    Then "coordinator" has the task "Have the meeting set up"
    When 5 days pass
    Then the case file says "Reminded: Have the meeting set up"
    Given the meeting "icu-mdt" is set up in "leicester"
    When "coordinator" completes "Have the meeting set up" with:
      | Who set it up, and when does it meet? | The administrator, Tuesdays |
    Then "psychologist" has the task "Note something for the meeting"
    When "icunurse" tells the case "Cannot come" with:
      | What would you like? | I do not want to be seen |
    Then nobody has the task "Note something for the meeting"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "declined"

  Scenario: Nobody answers: telephone, next of kin, other records, the practice last; tried again, and closed by the chair
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    Then "icucoordinator" has the task "Send the letter by post"
    When 3 days pass
    Then the case file says "Reminded: Send the letter by post"
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    When 13 days pass
    And 7 days pass
    Then the case file says "Reminded: Post the letter"
    When "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And 11 days pass
    And 10 days pass
    Then the case file says "Reminded: Ring the person"
    When "icucoordinator" completes "Ring the person" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | No answer                   |
    And 10 days pass
    Then the case file says "Reminded: Ring the next of kin"
    When "icucoordinator" completes "Ring the next of kin" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | Not reached that way        |
    And 13 days pass
    Then the case file says "Reminded: Trace the person"
    When "icucoordinator" completes "Trace the person" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | Not found                   |
    And 13 days pass
    Then the case file says "Reminded: Say how to reach them"
    When "practice" completes "Say how to reach them" with:
      | Do you know another way to reach them? | No |
    Then "icuconsultant" has the task "Decide: not found after all attempts"
    When 7 days pass
    Then the case file says "Reminded: Decide: not found"
    When "icuconsultant" completes "Decide: not found after all attempts" with:
      | What now?          | Try again from a day on |
      | From which day on? | 2031-08-01              |
    Then the case file says "05-Aug-2031 14:00"
    When 100 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And 11 days pass
    And "icucoordinator" completes "Ring the person" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | No answer                   |
    And "icucoordinator" completes "Ring the next of kin" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | Not reached that way        |
    And "icucoordinator" completes "Trace the person" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | Not found                   |
    And "practice" completes "Say how to reach them" with:
      | Do you know another way to reach them? | Yes                 |
      | Which, and what we should know         | Ring the day centre |
    And 5 days pass
    Then the case file says "Reminded: Try what the practice knows"
    When "icucoordinator" completes "Try what the practice knows" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | No answer there either      |
    And "icuconsultant" completes "Decide: not found after all attempts" with:
      | What now?               | Close: the practice is told |
      | Why it is safe to close | Seen well by the day centre |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "not-found"

  Scenario: Reached by the next of kin, cannot come, another date, does not attend, is rung and booked again
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    When 16 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And 11 days pass
    And "icucoordinator" completes "Ring the person" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | No answer                   |
    And "icucoordinator" completes "Ring the next of kin" with:
      | Tried so far, with days and times | Daughter, 10:00 |
      | What came of it?                  | Comes           |
      | How will they be seen?            | At the clinic   |
    Then "psychologist" has the task "Note something for the meeting"
    When the person answers "I cannot come" with:
      | What would you like?       | Another date |
      | From when on can you come? | 2031-05-01   |
    Then the case file says "06-May-2031 14:00"
    When 20 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And 11 days pass
    And "icucoordinator" completes "Ring the person" with:
      | Tried so far, with days and times | Monday 10:00 |
      | What came of it?                  | No answer    |
    And "icunurse" tells the case "Questionnaire returned" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all    |
    And 20 days pass
    And "icuconsultant" completes "Record the outcome" with:
      | What came of it? | The person did not attend   |
      | Who was there?   | ICU consultant,Psychologist |
    Then "icucoordinator" has the task "Ring the person"
    When "icucoordinator" completes "Ring the person" with:
      | Tried so far, with days and times | Wednesday 10:00 |
      | What came of it?                  | Comes           |
      | How will they be seen?            | At the clinic   |
    And 8 days pass
    And "icuconsultant" completes "Record the outcome" with:
      | What came of it? | Not reached: put to the next clinic |
      | Who was there?   | ICU consultant,Psychologist         |
    Then nobody has the task "Record the outcome"
    And "psychologist" has the task "Note something for the meeting"
    When 7 days pass
    And 3 days pass
    Then the case file says "Reminded: Record the outcome"
    When "icuconsultant" completes "Record the outcome" with:
      | What came of it?                                            | Seen and discussed                  |
      | Who was there?                                              | ICU consultant,Psychologist         |
      | Went on without a member: why, and who is asked afterwards? | No respiratory consultant: on leave |
      | What was found and discussed                                | Breathless on stairs, sleeps badly  |
    Then "physiotherapist" has the task "Write down the functional reassessment"
    When 5 days pass
    Then the case file says "Reminded: Write down"
    And the case file says "Reminded: Review the medicines"
    When "physiotherapist" completes "Write down the functional reassessment" with:
      | Physical                 | Walks 400 m          |
      | Psychological            | Nightmares           |
      | Cognitive                | Nothing              |
      | Social                   | Wants to drive again |
      | Nutrition and swallowing | Eats well            |
      | Equipment and home       | None                 |
      | Recovery is              | As expected          |
    And "pharmacist" completes "Review the medicines" with:
      | Medicine 1                                         | Quetiapine 25 mg at night                  |
      | What becomes of medicine 1?                        | Stop                                       |
      | Medicine 1: why, and who changes the prescription? | Delirium is over; we write to the practice |
    And 6 days pass
    Then the case file says "Reminded: Decide the plan"
    When "icuconsultant" completes "Decide the plan" with:
      | The plan, in plain words for the person | You stop quetiapine. We test your lungs.    |
      | Findings and plan for the practice      | Recovering as expected. Quetiapine stopped. |
      | Physiotherapist                         | yes                                         |
      | Physiotherapist: what?                  | Pulmonary rehabilitation                    |
      | Physiotherapist: by when?               | 2031-07-01T12:00+00:00                      |
      | Psychologist                            | yes                                         |
      | Psychologist: what?                     | Trauma-focused therapy, first session       |
      | Psychologist: by when?                  | 2031-07-04T12:00+00:00                      |
      | ICU coordinator                         | yes                                         |
      | ICU coordinator: what?                  | Send the referral to the sleep clinic       |
      | ICU coordinator: by when?               | 2031-07-02T12:00+00:00                      |
      | Named GP's practice                     | yes                                         |
      | Named GP's practice: what?              | Take quetiapine off the repeat list         |
      | Named GP's practice: by when?           | 2031-07-15T12:00+00:00                      |
      | Follow-up                               | Reviewed, discharged from follow-up         |
    And "practice" completes "Read and answer" with:
      | Answer | Done what was asked |
    And 5 days pass
    Then the case file says "Reminded: Post the letter"
    When "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And "physiotherapist" completes "See to the action, and to its result" with:
      | It is   | Cannot be done, because … |
      | Because | No place before autumn    |
    And 4 days pass
    Then the case file says "Reminded: Decide what instead"
    When "icuconsultant" completes "Decide what instead" with:
      | What is done instead, by whom and when? | Exercises at home, seen by the physiotherapist in a month |
    And "icucoordinator" completes "See to the action, and to its result" with:
      | It is                                | Done, and the result has been seen |
      | The result, and what follows from it | Accepted                           |
    And 45 days pass
    Then "icucoordinator" has the task "Ring the owner"
    And the case file says "Reminded: Ring the owner"
    And the case file says "Reminded: See to the action"
    When "icucoordinator" completes "Ring the owner" with:
      | What the owner says, and the new date | Session was last week |
    And "psychologist" completes "See to the action, and to its result" with:
      | It is                                | Done, and the result has been seen |
      | The result, and what follows from it | Weekly sessions                    |
    Then the case ended with "discharged-from-follow-up"

  Scenario: Traced by other records
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    When 16 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And 11 days pass
    And "icucoordinator" completes "Ring the person" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | No answer                   |
    And "icucoordinator" completes "Ring the next of kin" with:
      | Tried so far, with days and times | Monday 10:00, Tuesday 18:00 |
      | What came of it?                  | Not reached that way        |
    And "icucoordinator" completes "Trace the person" with:
      | Tried so far, with days and times | New address in the PDS, rung |
      | What came of it?                  | Does not want to be seen     |
      | What they said                    | Feels well, thanks           |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "declined"

  Scenario: Thoughts of self-harm reach the nurse at once, who is reminded; the invitation goes on
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    When 16 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And the person answers "Your appointment, and how you are" with:
      | Will you come?                                                     | Yes           |
      | How can you be seen?                                               | At the clinic |
      | Feeling nervous, anxious or on edge                                | Not at all    |
      | Not being able to stop or control worrying                         | Several days  |
      | Little interest or pleasure in doing things                        | Not at all    |
      | Feeling down, depressed or hopeless                                | Not at all    |
      | Thoughts that you would be better off dead, or of hurting yourself | Several days  |
    Then "icunurse" has the task "Ring the person now"
    When 5 hours pass
    Then the case file says "Reminded: Ring the person now"
    When "icunurse" completes "Ring the person now" with:
      | What came of the call?          | Spoken to: safe for now                     |
      | What was found and agreed       | No plan, wife at home, crisis team informed |
      | Who looks after the person now? | Crisis team                                 |
    Then "psychologist" has the task "Note something for the meeting"
    When "icunurse" tells the case "Died" with:
      | Died on          | 2031-03-19      |
      | Was it expected? | No              |
      | Who was told?    | Family, coroner |
    Then nobody has the task "Note something for the meeting"
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"

  Scenario: Severe distress at night reaches the consultant on call
    Given it is "2031-03-03T22:00:00Z"
    And "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    When 16 days pass
    And "icucoordinator" tells the case "Questionnaire returned" with:
      | Will you come?                                                     | Yes              |
      | How can you be seen?                                               | At the clinic    |
      | Feeling nervous, anxious or on edge                                | Nearly every day |
      | Not being able to stop or control worrying                         | Nearly every day |
      | Little interest or pleasure in doing things                        | Nearly every day |
      | Feeling down, depressed or hopeless                                | Not at all       |
      | Thoughts that you would be better off dead, or of hurting yourself | Not at all       |
    Then "icuconsultant" has the task "Ring the person now"
    And nobody has the task "Read the request"
    When 3 hours pass
    Then the case file says "Reminded: Ring the person now"
    When "icuconsultant" completes "Ring the person now" with:
      | What came of the call?          | Spoken to: safe for now            |
      | What was found and agreed       | Very low, no thoughts of self-harm |
      | Who looks after the person now? | ICU psychologist, tomorrow         |
    And "icucoordinator" tells the case "Withdrawn" with:
      | Reason                                 | Followed up elsewhere  |
      | Why?                                   | Moved to Cardiff       |
      | Who is responsible for the person now? | ICU follow-up, Cardiff |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "withdrawn"

  Scenario: An answer that comes after the end is read by somebody, and chased until it is
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    When 16 days pass
    And "icucoordinator" completes "Post the letter" with:
      | Posted on | 2031-03-03 |
    And "icucoordinator" tells the case "Withdrawn" with:
      | Reason                                 | Followed up elsewhere  |
      | Why?                                   | Moved to Cardiff       |
      | Who is responsible for the person now? | ICU follow-up, Cardiff |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "withdrawn"
    When the person answers "Your appointment, and how you are" too late with:
      | Will you come?                                                     | Yes              |
      | How can you be seen?                                               | At the clinic    |
      | Feeling nervous, anxious or on edge                                | Not at all       |
      | Not being able to stop or control worrying                         | Not at all       |
      | Little interest or pleasure in doing things                        | Not at all       |
      | Feeling down, depressed or hopeless                                | Nearly every day |
      | Thoughts that you would be better off dead, or of hurting yourself | Several days     |
    Then "coordinator" has the task "Read what came, and see to it"
    When 4 hours pass
    Then the case file says "Reminded: Read what came, and see to it"
    When "coordinator" completes "Read what came, and see to it" with:
      | What came of it                                                | A clinician has taken it over                  |
      | What was done, who has it now, or why nothing has to be done   | Dr Cole in Cardiff, who rings him within hours |
    Then the case ended with "withdrawn"
    And the case file says "Dr Cole in Cardiff"

  Scenario: Asks for help before the clinic: read the same day, answered within two working days, at once when it is alarming
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | No NHS number, because               | Asked, not traced                       |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    Then the person is offered "Ask for help"
    When the person answers "Ask for help" with:
      | How is it now?                                      | None of these                   |
      | Who asks?                                           | Somebody close to them          |
      | Name of who asks, and how they belong to the person | Ann Price, his wife             |
      | What is the trouble, and what would help?           | Wound of the tracheostomy weeps |
      | Number to ring back                                 | 07700 900322                    |
    Then the person reads "read on the same working day"
    And the case file says "Ann Price, his wife"
    And "icunurse" has the task "Read the request"
    When 1 days passes
    Then the case file says "Reminded: Read the request"
    When "icunurse" completes "Read the request" with:
      | What now? | Answered within two working days |
    And 7 days pass
    Then the case file says "Reminded: Answer the request"
    When "icunurse" completes "Answer the request" with:
      | What was answered and arranged | Dressing shown by video |
    And the person answers "Ask for help" with:
      | How is it now?                            | None of these                        |
      | Who asks?                                 | The person who was on intensive care |
      | What is the trouble, and what would help? | When may I drive?                    |
      | Number to ring back                       | 07700 900321                         |
    And "icunurse" completes "Read the request" with:
      | What now?         | I have rung: answered |
      | What was answered | After the clinic      |
    And "icunurse" tells the case "Asks for help" with:
      | How is it now?                            | Getting worse quickly, or thoughts of self-harm |
      | Who asks?                                 | The person who was on intensive care            |
      | What is the trouble, and what would help? | More breathless every day                       |
      | Number to ring back                       | 07700 900321                                    |
    Then "icunurse" has the task "Ring the person now"
    When "icunurse" completes "Ring the person now" with:
      | What came of the call?          | Emergency: 999 or crisis team called |
      | What was found and agreed       | Stridor: 999                         |
      | Who looks after the person now? | Ambulance                            |
    And the person answers "Ask for help" with:
      | How is it now?                            | Chest pain, breathless at rest, sudden weakness, confusion or collapse, heavy bleeding, or thoughts of ending life |
      | Who asks?                                 | The person who was on intensive care                                                                               |
      | What is the trouble, and what would help? | Chest pain                                                                                                         |
      | Number to ring back                       | 07700 900321                                                                                                       |
    Then the person reads "Ring 999 now"
    And "icunurse" has the task "Ring the person now"
    When "icunurse" completes "Ring the person now" with:
      | What came of the call?          | Emergency: 999 or crisis team called |
      | What was found and agreed       | Ambulance is with him                |
      | Who looks after the person now? | Ambulance                            |
    And "icucoordinator" tells the case "Withdrawn" with:
      | Reason                                 | Started in error |
      | Why?                                   | Entered twice    |
      | Who is responsible for the person now? | The other case   |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "withdrawn"

  Scenario: Readmitted: a second discharge joins the case, and the date is reckoned anew
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | NHS number                           | 999 000 0018                            |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-02-10                              |
      | Hours of ventilation                 | 190                                     |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-02-24                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    When "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    Then the case file says "08-Apr-2031 14:00"
    When 20 days pass
    Then the task "Post the letter" is open once
    Given "icucoordinator" starts a case with:
      | Family name                          | Price                                   |
      | Given name                           | Rhys                                    |
      | Born on                              | 1961-04-05                              |
      | NHS number                           | 999 000 0018                            |
      | Named GP's practice (code)           | C82009                                  |
      | Left intensive care on               | 2031-03-15                              |
      | Hours of ventilation                 | 96                                      |
      | Medicines begun there that still run | Quetiapine 25 mg at night, for delirium |
      | Where is the person now?             | At home                                 |
      | Left hospital on                     | 2031-03-22                              |
      | Telephone                            | 07700 900321                            |
      | Next of kin                          | Ann Price                               |
      | Telephone of the next of kin         | 07700 900322                            |
      | Address for letters                  | 3 Mill Lane, Leicester                  |
    Then nobody has the task "Post the letter"
    And "icucoordinator" has the task "Find out where the person is now"
    When "icucoordinator" completes "Find out where the person is now" with:
      | Where is the person now? | In a care home |
      | Left hospital on         | 2031-03-22     |
    And "icucoordinator" completes "Send the letter by post" with:
      | Posted on | 2031-02-24 |
    Then the case file says "06-May-2031 14:00"
    When "icucoordinator" tells the case "Died" with:
      | Died on          | 2031-03-20 |
      | Was it expected? | Yes        |
      | Who was told?    | Family     |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "died"
