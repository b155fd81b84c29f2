package kuaichu.sandbox.tmri;

/** The service's description, the 9-argument signature; RPC style as the original's. */
final class Wsdl {
    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <wsdl:definitions targetNamespace="http://endpoint.axis.framework.tmri.com" xmlns:tns="http://endpoint.axis.framework.tmri.com"
                xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
              <wsdl:message name="objectOutRequest">
                <wsdl:part name="xtlb" type="xsd:string"/><wsdl:part name="jkxlh" type="xsd:string"/><wsdl:part name="jkid" type="xsd:string"/>
                <wsdl:part name="yhbz" type="xsd:string"/><wsdl:part name="dwmc" type="xsd:string"/><wsdl:part name="dwjgdm" type="xsd:string"/>
                <wsdl:part name="yhxm" type="xsd:string"/><wsdl:part name="zdbs" type="xsd:string"/><wsdl:part name="xmlDoc" type="xsd:string"/>
              </wsdl:message>
              <wsdl:message name="queryObjectOutResponse"><wsdl:part name="queryObjectOutReturn" type="xsd:string"/></wsdl:message>
              <wsdl:message name="writeObjectOutResponse"><wsdl:part name="writeObjectOutReturn" type="xsd:string"/></wsdl:message>
              <wsdl:portType name="TmriJaxRpcOutAccess">
                <wsdl:operation name="queryObjectOut"><wsdl:input message="tns:objectOutRequest"/><wsdl:output message="tns:queryObjectOutResponse"/></wsdl:operation>
                <wsdl:operation name="writeObjectOut"><wsdl:input message="tns:objectOutRequest"/><wsdl:output message="tns:writeObjectOutResponse"/></wsdl:operation>
              </wsdl:portType>
              <wsdl:binding name="TmriOutAccessSoapBinding" type="tns:TmriJaxRpcOutAccess">
                <soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>
                <wsdl:operation name="queryObjectOut"><soap:operation soapAction=""/></wsdl:operation>
                <wsdl:operation name="writeObjectOut"><soap:operation soapAction=""/></wsdl:operation>
              </wsdl:binding>
              <wsdl:service name="TmriOutAccess">
                <wsdl:port name="TmriOutAccess" binding="tns:TmriOutAccessSoapBinding"><soap:address location="/tmri/services/TmriOutAccess"/></wsdl:port>
              </wsdl:service>
            </wsdl:definitions>
            """;

    private Wsdl() {}
}
