/** A short record of each form of `records.ts`, by its name; a test reads them. */
export const recordExamples: Readonly<Record<string, string>> = {
  Nexis: `3 of 40 DOCUMENTS

Harbour Ledger

LENGTH: 90 words

HEADLINE: Ferry is back

BODY:
The ferry sails again twice a day from Monday, the port said.

LOAD-DATE: March 6, 2024`,
  Factiva: `HD
Ferry is back
WC
90 words
PD
6 March 2024
LP
The ferry sails again twice a day from Monday, the port said.
AN
Document HARLED0020240306ek36000b1`,
  'Factiva, as shown': `Ferry is back

90 words
6 March 2024
Harbour Ledger
HARLED
English
Copyright 2024. Harbour Ledger.

The ferry sails again twice a day from Monday, the port said.

Ledger Media Ltd.

Document HARLED0020240306ek36000b1`,
  ProQuest: `Document 1 of 1

Ferry is back

Author: Lind, Ada

Publication info: Harbour Ledger ; Tideport 06 Mar 2024.

ProQuest document link

Full text: The ferry sails again twice a day from Monday, the port said.

Publication date: Mar 6, 2024

ProQuest document ID: 123456789`,
  NewsBank: `Ferry is back
Harbour Ledger - March 6, 2024
Author/Byline: Ada Lind
Section: News

The ferry sails again twice a day from Monday, the port said.

Record Number: HL_4471839`,
  Westlaw: `2024 WL 1234567

Harbour Ledger

March 6, 2024

Ferry is back

The ferry sails again twice a day from Monday, the port said.

---- INDEX REFERENCES ----

Language: EN

Word Count: 90
END OF DOCUMENT`,
  'CNN and Daily Mail corpus': `Ferry is back

The ferry sails again twice a day from Monday, the port said.

@highlight

Ferry sails twice a day`,
  mail: `From: Harbour Ledger <news@ledger.example>
Date: Wed, 6 Mar 2024 09:12:00 +0000
Subject: Ferry is back
To: desk@ledger.example

The ferry sails again twice a day from Monday, the port said.`,
  Reader: `Title: Ferry is back

URL Source: https://ledger.example/ferry

Markdown Content:
The ferry sails again twice a day from Monday, the port said.`,
}
