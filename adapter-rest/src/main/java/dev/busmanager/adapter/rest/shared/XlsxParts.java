package dev.busmanager.adapter.rest.shared;

/** What is the same in every workbook of ours. */
final class XlsxParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    static final String CONTENT_TYPES = XML + """
            <Types xmlns="%s/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"""
                    .formatted(PACKAGE);

    static final String RELATIONS = XML + """
            <Relationships xmlns="%s/relationships">\
            <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
                    .formatted(PACKAGE, OFFICE);

    static final String WORKBOOK = XML + """
            <workbook xmlns="%s" xmlns:r="%s"><sheets>\
            <sheet name="Report" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE);

    static final String WORKBOOK_RELATIONS = XML + """
            <Relationships xmlns="%1$s/relationships">\
            <Relationship Id="rId1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="%2$s/styles" Target="styles.xml"/></Relationships>"""
                    .formatted(PACKAGE, OFFICE);

    /** The cells refer to the entries of cellXfs by number; amounts are grouped as in India. */
    static final String STYLES = XML + """
            <styleSheet xmlns="%s">\
            <numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy"/>\
            <numFmt numFmtId="165" formatCode="[&gt;=10000000]##\\,##\\,##\\,##0.00;[&gt;=100000]##\\,##\\,##0.00;#,##0.00"/>\
            </numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>\
            </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
            </styleSheet>""".formatted(MAIN);

    static final String SHEET_HEAD = XML + """
            <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
            </sheetView></sheetViews>""".formatted(MAIN);

    private XlsxParts() {}
}
