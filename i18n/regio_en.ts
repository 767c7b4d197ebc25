<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Regio</name>
    <message numerus="yes">
        <source>Add %n division(s)</source>
        <translation>
            <numerusform>Add %n division</numerusform>
            <numerusform>Add %n divisions</numerusform>
        </translation>
    </message>
</context>
</TS>
