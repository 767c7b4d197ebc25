<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Regio</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n division(s)</source>
        <translation>
            <numerusform>Add %n division</numerusform>
            <numerusform>Add %n divisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s). Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>Copied %n row. Paste them into a spreadsheet.</numerusform>
            <numerusform>Copied %n rows. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
</TS>
